package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Settings;

/**
 * Title, summary and key points are plain text, in which an address is no link: readers would have
 * to type it off. In the text of the body, where it could be one, {@code markdown} tells it.
 */
@AutoService(ProseRule.class)
public final class PlainAddress implements ProseRule {
  static final Code CODE =
      Code.warning("LK057", "an address stands where front matter is plain text");

  private static final String BEHIND_SCHEME = "://";

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Prose prose, Settings settings) {
    List<Diagnostic> found = new ArrayList<>();
    for (Passage passage : prose.opening()) {
      int slashes = passage.text().indexOf(BEHIND_SCHEME);
      if (slashes > 0) {
        found.add(found(passage, slashes));
      }
    }
    return found;
  }

  private static Diagnostic found(Passage passage, int slashes) {
    String text = passage.text();
    int end = text.indexOf(' ', slashes);
    return Diagnostic.of(
        passage.locator().place(text.lastIndexOf(' ', slashes) + 1, end < 0 ? text.length() : end),
        CODE,
        "this address cannot be a link here",
        "link it in the text below, or name it under sources");
  }
}
