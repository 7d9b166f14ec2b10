package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Settings;

/** No full stop in headings (NHS digital service manual, formatting); nor any mark like it. */
@AutoService(ProseRule.class)
public final class HeadingPunctuation implements ProseRule {
  static final Code CODE = Code.warning("ST004", "a heading ends with a punctuation mark");

  private static final String MARKS = ".:;,!\u2026";

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Prose prose, Settings settings) {
    List<Diagnostic> found = new ArrayList<>();
    for (Passage passage : prose.passages()) {
      int last = passage.text().length() - 1;
      if (passage.isHeading() && last > 0 && MARKS.indexOf(passage.at(last)) >= 0) {
        found.add(found(passage, last));
      }
    }
    return found;
  }

  private static Diagnostic found(Passage heading, int last) {
    return Diagnostic.of(
        heading.locator().place(last, last + 1),
        CODE,
        "heading ends with \"" + heading.at(last) + "\"",
        "leave the mark out");
  }
}
