package pamphlet.content;

import java.util.Optional;
import pamphlet.model.Parsed;
import pamphlet.model.SourceText;

/** Reads YAML of other programs, whose keys are not ours: front matter, settings, lists of keys. */
public final class ForeignYaml {
  private ForeignYaml() {}

  /**
   * The keys and values between two offsets of a file, and what cannot be read there. A key whose
   * value cannot be read is left out.
   */
  public static Parsed<Optional<YamlNode.Mapping>> read(SourceText text, int start, int end) {
    Problems problems = new Problems(text, Family.FM);
    Optional<YamlNode.Mapping> read = YamlReader.read(problems, start, end);
    return new Parsed<>(read, problems.found());
  }
}
