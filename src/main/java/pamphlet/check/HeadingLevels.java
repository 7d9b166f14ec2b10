package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Code;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.Heading;
import pamphlet.model.Settings;

/**
 * Headings form a tree that screen readers walk (WCAG 2.2, 1.3.1 and technique G141): no level is
 * skipped, and none is deeper than four (NHS digital service manual, formatting: use h2 to h4). The
 * page's title is the one heading of level 1.
 */
@AutoService(PageRule.class)
public final class HeadingLevels implements PageRule {
  static final Code SKIPPED = Code.warning("ST001", "a heading level is skipped");
  static final Code DEEP = Code.warning("ST002", "a heading is deeper than level 4");

  private static final int TITLE_LEVEL = 1;
  private static final int DEEPEST = 4;

  @Override
  public List<Code> codes() {
    return List.of(SKIPPED, DEEP);
  }

  @Override
  public List<Diagnostic> check(CompiledPage page, Settings settings) {
    List<Diagnostic> found = new ArrayList<>();
    int above = TITLE_LEVEL;
    for (Heading heading : page.facts().headings()) {
      if (heading.level() > DEEPEST) {
        found.add(deep(heading));
      } else if (heading.level() > above + 1) {
        found.add(skipped(heading, above));
      }
      above = heading.level();
    }
    return found;
  }

  private static Diagnostic deep(Heading heading) {
    return Diagnostic.of(
        heading.place(),
        DEEP,
        "heading \"" + heading.text() + "\" has level " + heading.level(),
        "use level 4 at most, or a page of its own");
  }

  private static Diagnostic skipped(Heading heading, int above) {
    return Diagnostic.of(
        heading.place(),
        SKIPPED,
        "heading \""
            + heading.text()
            + "\" has level "
            + heading.level()
            + " and follows one of level "
            + above,
        "write " + "#".repeat(above + 1) + " instead of " + "#".repeat(heading.level()));
  }
}
