package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.List;
import pamphlet.model.CheckSettings.Profile;
import pamphlet.model.Code;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.Settings;

/**
 * A title has at most 65 characters, if possible (NHS digital service manual, formatting): search
 * engines and browsers cut off the rest. The house style of the NHS only.
 */
@AutoService(PageRule.class)
public final class LongTitle implements PageRule {
  static final Code CODE = Code.warning("ST003", "a title has more than 65 characters (nhs style)");

  static final int MAX_LENGTH = 65;

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(CompiledPage page, Settings settings) {
    String title = page.facts().frontMatter().title();
    int length = title.codePointCount(0, title.length());
    boolean tooLong = settings.checks().profile() == Profile.NHS && length > MAX_LENGTH;
    return tooLong ? List.of(found(page, length)) : List.of();
  }

  private static Diagnostic found(CompiledPage page, int length) {
    return Diagnostic.of(
        Pages.value(page.facts(), "title"),
        CODE,
        "this title has " + length + " characters, more than " + MAX_LENGTH,
        "put the topic first and leave out what the summary says");
  }
}
