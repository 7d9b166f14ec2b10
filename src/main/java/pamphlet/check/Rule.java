package pamphlet.check;

import java.util.List;
import pamphlet.model.Code;

/** A rule of good health information. */
public sealed interface Rule permits PageRule, ProseRule, SiteRule {
  /** The codes that the rule may report. */
  List<Code> codes();
}
