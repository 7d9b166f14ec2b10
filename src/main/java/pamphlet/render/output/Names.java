package pamphlet.render.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
 * Z each of them stands. The names of a letter are sorted when a page shows them.
 */
final class Names {
  private static final String OTHER = "#";

  private static final Comparator<Name> ORDER =
      Comparing.both(
          Comparing.by(Name::text, TitleOrder.TEXTS), Comparing.by(name -> name.page().address()));

  private final Map<String, List<Name>> byLetter = new TreeMap<>();
  private int count;

  private Names() {}

  static Names of(Site site) {
    Names names = new Names();
    for (LinkedPage page : site.pages().values()) {
      if (page.isListed() && page.frontMatter().type() != PageType.PAGE) {
        names.add(page);
      }
    }
    return names;
  }

  private void add(LinkedPage page) {
    String title = page.frontMatter().title();
    add(new Name(title, page, true));
    for (String also : page.frontMatter().also()) {
      if (!TitleOrder.isSame(also, title)) {
        add(new Name(also, page, false));
      }
    }
  }

  private void add(Name name) {
    byLetter.computeIfAbsent(letter(name.text()), l -> new SortedLater<>(ORDER)).add(name);
    count++;
  }

  /** The pages of the A to Z. */
  LongList pages() {
    return new LongList(Places.A_TO_Z, count);
  }

  /** Links from the page at {@code here} to where each letter begins. */
  List<LinkView> letters(Address here) {
    LongList pages = pages();
    List<LinkView> letters = new ArrayList<>();
    int before = 0;
    for (Map.Entry<String, List<Name>> names : byLetter.entrySet()) {
      Address page = pages.address(pages.pageOf(before));
      String href = page.equals(here) ? "" : page.from(here);
      letters.add(new LinkView(href + "#" + id(names.getKey()), names.getKey()));
      before += names.getValue().size();
    }
    return letters;
  }

  /** The names of one page of the A to Z by letter, as the page at {@code here} links them. */
  List<GroupView<NameView>> byLetter(int number, Address here) {
    List<GroupView<NameView>> groups = new ArrayList<>();
    int before = 0;
    for (Map.Entry<String, List<Name>> names : byLetter.entrySet()) {
      String letter = names.getKey();
      List<Name> shown = LongList.slice(number, before, names.getValue());
      if (!shown.isEmpty()) {
        groups.add(new GroupView<>(id(letter), letter, Each.of(shown, name -> name.view(here))));
      }
      before += names.getValue().size();
    }
    return groups;
  }

  static String letter(String name) {
    // Accents stand behind what they are on, so plain letters need no key.
    boolean isPlain = !name.isEmpty() && name.charAt(0) < 0x80;
    String key = isPlain ? name : TitleOrder.key(name);
    int first = key.isEmpty() ? '#' : key.codePointAt(0);
    return Character.isLetter(first) ? Character.toString(Character.toUpperCase(first)) : OTHER;
  }

  private static String id(String letter) {
    return letter.equals(OTHER) ? "letter-other" : "letter-" + letter.toLowerCase(Locale.ROOT);
  }

  /** A name, the page that it leads to, and whether it is the title, under which readers look. */
  private record Name(String text, LinkedPage page, boolean isTitle) {
    NameView view(Address here) {
      Optional<String> see = isTitle ? Optional.empty() : Optional.of(page.frontMatter().title());
      return new NameView(text, page.address().from(here), see);
    }
  }
}
