package pamphlet.render.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import pamphlet.model.Address;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageType;
import pamphlet.model.Site;
import pamphlet.model.TitleOrder;
import pamphlet.render.view.GroupView;
import pamphlet.render.view.NameView;

/** All titles and other names of a site in the order of the alphabet. */
final class Names {
  private static final String OTHER = "#";

  private static final Comparator<NameView> ORDER =
      Comparator.comparing(NameView::name, TitleOrder.TEXTS).thenComparing(NameView::href);

  private Names() {}

  /** The names by first letter, as the page at {@code address} links them. */
  static List<GroupView<NameView>> byLetter(Site site, Address address) {
    Map<String, List<NameView>> letters = new TreeMap<>();
    site.listed().stream()
        .filter(page -> page.frontMatter().type() != PageType.PAGE)
        .flatMap(page -> names(page, address))
        .sorted(ORDER)
        .forEach(name -> letters.computeIfAbsent(letter(name), l -> new ArrayList<>()).add(name));
    return letters.entrySet().stream()
        .map(entry -> new GroupView<>(id(entry.getKey()), entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Stream<NameView> names(LinkedPage page, Address address) {
    String title = page.frontMatter().title();
    String href = page.address().from(address);
    Stream<NameView> others =
        page.frontMatter().also().stream()
            .filter(also -> !TitleOrder.key(also).equals(TitleOrder.key(title)))
            .map(also -> new NameView(also, href, Optional.of(title)));
    return Stream.concat(Stream.of(new NameView(title, href, Optional.empty())), others);
  }

  private static String letter(NameView name) {
    String key = TitleOrder.key(name.name());
    int first = key.isEmpty() ? '#' : key.codePointAt(0);
    return Character.isLetter(first) ? Character.toString(Character.toUpperCase(first)) : OTHER;
  }

  private static String id(String letter) {
    return letter.equals(OTHER) ? "letter-other" : "letter-" + letter.toLowerCase(Locale.ROOT);
  }
}
