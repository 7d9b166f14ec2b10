package pamphlet.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pamphlet.model.Diagnostic;
import pamphlet.model.Parsed;
import pamphlet.model.SourceText;

/**
 * What the keys of other generators are called here. Each line of the file is {@code key of the
 * source: key of ours}, or {@code leave-out} for keys that say nothing about the text.
 *
 * @param keys our key by theirs, in the order of the file; what comes first wins
 */
public record KeyMap(Map<String, String> keys) {
  /** Said of the address of a page, which decides where old links lead. */
  static final String ADDRESS = "address";

  /** Said of a page that is not published. */
  static final String DRAFT = "draft";

  /** Said of a page that is published, where {@code false} makes a draft. */
  static final String PUBLISHED = "published";

  static final String LEAVE_OUT = "leave-out";

  private static final String BUILT_IN = "/import/keys.yaml";

  private static final Set<String> TARGETS =
      Set.of(
          ("type title summary category author reviewer reviewDate nextReview disclaimer also tags"
                  + " specialty audience image.src image.alt image.caption image.credit keyPoints"
                  + " conflicts funding redirectFrom "
                  + String.join(" ", ADDRESS, DRAFT, PUBLISHED, LEAVE_OUT))
              .split(" "));

  public KeyMap {
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }

  /** The built-in map. */
  public static KeyMap builtIn() {
    try (InputStream in = KeyMap.class.getResourceAsStream(BUILT_IN)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return read(new SourceText(BUILT_IN, text)).value();
    } catch (IOException e) {
      throw new UncheckedIOException(BUILT_IN, e);
    }
  }

  /** A map that somebody wrote, and what is wrong with it. */
  public static Parsed<KeyMap> read(SourceText text) {
    Parsed<Matter> read = MatterReader.settings(text);
    List<Diagnostic> problems = new ArrayList<>(read.problems());
    Map<String, String> keys = new LinkedHashMap<>();
    read.value()
        .values()
        .forEach(
            (key, value) -> {
              if (TARGETS.contains(value.first())) {
                keys.put(key, value.first());
              } else {
                String message = "\"" + value.first() + "\" is no key that can be filled";
                String help =
                    "write one of " + String.join(", ", TARGETS.stream().sorted().toList());
                problems.add(Diagnostic.of(value.place(), ImportCodes.KEY, message, help));
              }
            });
    return new Parsed<>(new KeyMap(keys), problems);
  }

  /** This map, and where it is silent the other. */
  public KeyMap over(KeyMap other) {
    Map<String, String> all = new LinkedHashMap<>(keys);
    other.keys.forEach(all::putIfAbsent);
    return new KeyMap(all);
  }
}
