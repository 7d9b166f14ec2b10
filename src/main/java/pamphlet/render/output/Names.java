package pamphlet.render.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pamphlet.model.Address;
import pamphlet.model.Comparing;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageType;
import pamphlet.model.Site;
import pamphlet.model.TitleOrder;
import pamphlet.render.view.GroupView;
import pamphlet.render.view.LinkView;
import pamphlet.render.view.NameView;

/**
 * All titles and other names of a site in the order of the alphabet, and on which page of the A to
 * Z each of them stands.
 */
final class Names {
  private static final String OTHER = "#";

  private static final Comparator<Name> ORDER =
      Comparing.both(
          Comparing.by(Name::letter),
          Comparing.both(
              Comparing.by(Name::text, TitleOrder.TEXTS),
              Comparing.by(name -> name.page().address())));

  private final List<Name> names;
  private final LongList pages;

  private Names(List<Name> names) {
    this.names = names;
    this.pages = new LongList(Places.A_TO_Z, names.size());
  }

  static Names of(Site site) {
    return new Names(
        site.listed().stream()
            .filter(page -> page.frontMatter().type() != PageType.PAGE)
            .flatMap(Names::names)
            .sorted(ORDER)
            .toList());
  }

  /** The pages of the A to Z. */
  LongList pages() {
    return pages;
  }

  /** Links from the page at {@code here} to where each letter begins. */
  List<LinkView> letters(Address here) {
    List<LinkView> letters = new ArrayList<>();
    String before = "";
    for (int i = 0; i < names.size(); i++) {
      String letter = names.get(i).letter();
      if (!letter.equals(before)) {
        Address page = pages.address(pages.pageOf(i));
        String href = page.equals(here) ? "" : page.from(here);
        letters.add(new LinkView(href + "#" + id(letter), letter));
        before = letter;
      }
    }
    return letters;
  }

  /** The names of one page of the A to Z by letter, as the page at {@code here} links them. */
  List<GroupView<NameView>> byLetter(int number, Address here) {
    Map<String, List<NameView>> letters =
        LongList.slice(number, 0, names).stream()
            .collect(
                Collectors.groupingBy(
                    Name::letter,
                    TreeMap::new,
                    Collectors.mapping(name -> name.view(here), Collectors.toList())));
    return letters.entrySet().stream()
        .map(entry -> new GroupView<>(id(entry.getKey()), entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Stream<Name> names(LinkedPage page) {
    String title = page.frontMatter().title();
    Stream<Name> others =
        page.frontMatter().also().stream()
            .filter(also -> !TitleOrder.key(also).equals(TitleOrder.key(title)))
            .map(also -> new Name(letter(also), also, page, Optional.of(title)));
    Name own = new Name(letter(title), title, page, Optional.empty());
    return Stream.concat(Stream.of(own), others);
  }

  private static String letter(String name) {
    String key = TitleOrder.key(name);
    int first = key.isEmpty() ? '#' : key.codePointAt(0);
    // Interned: there are few letters, and a large site has a hundred thousand names.
    return Character.isLetter(first)
        ? Character.toString(Character.toUpperCase(first)).intern()
        : OTHER;
  }

  private static String id(String letter) {
    return letter.equals(OTHER) ? "letter-other" : "letter-" + letter.toLowerCase(Locale.ROOT);
  }

  /** A name, the page that it leads to, and the title to look under if it is not the title. */
  private record Name(String letter, String text, LinkedPage page, Optional<String> see) {
    NameView view(Address here) {
      return new NameView(text, page.address().from(here), see);
    }
  }
}
