package pamphlet.render;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import pamphlet.model.LinkedPage;

/**
 * An output for each of many pages, made each time that somebody looks at it: to keep those of all
 * pages takes 180 bytes for each, most of them its address. Immutable.
 */
public final class EachPage extends AbstractList<Output> {
  private final List<LinkedPage> pages;
  private final Function<LinkedPage, Output> make;

  /**
   * @param pages the pages
   * @param make makes the output of a page, always the same
   */
  public EachPage(List<LinkedPage> pages, Function<LinkedPage, Output> make) {
    this.pages = List.copyOf(pages);
    this.make = make;
  }

  @Override
  public Output get(int index) {
    return make.apply(pages.get(index));
  }

  @Override
  public int size() {
    return pages.size();
  }
}
