package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Code;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.ListOutline;
import pamphlet.model.Settings;

/**
 * Lists have no more than seven items without sub-lists (CDC Clear Communication Index, item 8).
 */
@AutoService(PageRule.class)
public final class LongList implements PageRule {
  static final Code CODE = Code.warning("ST008", "a list has more than seven items");

  static final int MAX_ITEMS = 7;

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(CompiledPage page, Settings settings) {
    List<Diagnostic> found = new ArrayList<>();
    for (ListOutline list : page.body().lists()) {
      if (list.items() > MAX_ITEMS && !list.hasNested()) {
        found.add(found(list));
      }
    }
    return found;
  }

  private static Diagnostic found(ListOutline list) {
    return Diagnostic.of(
        list.place(),
        CODE,
        "this list has " + list.items() + " items, more than " + MAX_ITEMS,
        "group the items under two headings, or into sub-lists");
  }
}
