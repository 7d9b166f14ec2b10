package pamphlet.render.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import pamphlet.model.Address;
import pamphlet.model.ListPages;
import pamphlet.render.Messages;
import pamphlet.render.Output;
import pamphlet.render.Reads;
import pamphlet.render.view.LinkView;
import pamphlet.render.view.PagerView;

/**
 * A list that is cut into pages when it is long. A list that fits on one page looks as if there
 * were no such thing.
 *
 * @param first the address of the list
 * @param entries how many entries it has
 */
record LongList(Address first, int entries) {
  /** How many pages before and after a page it leads to. */
  private static final int AROUND = 2;

  int pages() {
    return ListPages.count(entries);
  }

  boolean isCut() {
    return pages() > 1;
  }

  Address address(int number) {
    return ListPages.address(first, number);
  }

  /** An output for each page. What a cut list shows depends on all that is listed. */
  List<Output> outputs(IntFunction<Output> page) {
    List<Output> outputs = new ArrayList<>();
    for (int number = 1; number <= pages(); number++) {
      Output output = page.apply(number);
      outputs.add(isCut() ? output.reading(Reads.LISTS) : output);
    }
    return outputs;
  }

  /** The page that an entry stands on. */
  int pageOf(int entry) {
    return entry / ListPages.LENGTH + 1;
  }

  /**
   * The part of {@code section} that stands on a page.
   *
   * @param number the number of the page, from 1
   * @param before how many entries of the list come before the section
   * @param section some entries of the list, in order
   */
  static <T> List<T> slice(int number, int before, List<T> section) {
    int start = (number - 1) * ListPages.LENGTH - before;
    int end = start + ListPages.LENGTH;
    return section.subList(clamp(start, section.size()), clamp(end, section.size()));
  }

  /** The title of a page, which says its number: no two pages of a site have the same. */
  String title(Messages messages, String title, int number) {
    return number == 1 ? title : messages.get("pager.title", title, number, pages());
  }

  /** The way to the other pages; absent where there are none. */
  Optional<PagerView> pager(Messages messages, int number) {
    if (!isCut()) {
      return Optional.empty();
    }
    return Optional.of(
        new PagerView(
            messages.get("pager.position", number, pages()),
            neighbour(messages, "pager.previous", number, number - 1),
            neighbour(messages, "pager.next", number, number + 1),
            groups(messages, number)));
  }

  private Optional<LinkView> neighbour(Messages messages, String word, int from, int to) {
    return to < 1 || to > pages()
        ? Optional.empty()
        : Optional.of(new LinkView(href(from, to), messages.get(word)));
  }

  private List<List<LinkView>> groups(Messages messages, int number) {
    TreeSet<Integer> shown = new TreeSet<>(List.of(1, pages()));
    IntStream.rangeClosed(Math.max(1, number - AROUND), Math.min(pages(), number + AROUND))
        .forEach(shown::add);
    List<List<LinkView>> groups = new ArrayList<>();
    int before = Integer.MIN_VALUE;
    for (int page : shown) {
      if (page != before + 1) {
        groups.add(new ArrayList<>());
      }
      String text = messages.get("pager.page", page);
      groups.get(groups.size() - 1).add(new LinkView(href(number, page), text, page == number));
      before = page;
    }
    return groups;
  }

  private String href(int from, int to) {
    return address(to).from(address(from));
  }

  private static int clamp(int index, int size) {
    return Math.max(0, Math.min(index, size));
  }
}
