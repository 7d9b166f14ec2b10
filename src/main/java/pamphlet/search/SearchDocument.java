package pamphlet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pamphlet.model.Address;
import pamphlet.model.BodyFact;
import pamphlet.model.BodyFact.RedFlagCard;
import pamphlet.model.Category;
import pamphlet.model.Fragment;
import pamphlet.model.FrontMatter;
import pamphlet.model.Heading;
import pamphlet.model.PageFacts;
import pamphlet.model.PageType;
import pamphlet.model.RedFlag;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.Settings;
import pamphlet.words.Words;

/**
 * A page as the search sees it, in plain text.
 *
 * @param address where it is
 * @param type article, exercise or page
 * @param title its title
 * @param category the title of its category, empty if it has none
 * @param summary one or two sentences, shown below the title
 * @param also other names that people search for
 * @param tags its tags
 * @param headings the headings of its body
 * @param keyPoints the sentences shown first
 * @param signs the signs on the page that need help soon
 * @param body the words of the rest of its prose, text by text
 */
public record SearchDocument(
    Address address,
    PageType type,
    String title,
    String category,
    String summary,
    List<String> also,
    List<String> tags,
    List<String> headings,
    List<String> keyPoints,
    List<Sign> signs,
    List<Words> body) {
  public SearchDocument {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(type, "type");
    also = List.copyOf(also);
    tags = List.copyOf(tags);
    headings = List.copyOf(headings);
    keyPoints = List.copyOf(keyPoints);
    signs = List.copyOf(signs);
    body = List.copyOf(body);
  }

  /**
   * A red flag that stands on the page.
   *
   * @param level how fast help is needed
   * @param anchor its id on the page, empty if it has none there
   * @param text the sign in words
   */
  public record Sign(RedFlagLevel level, String anchor, String text) {}

  /** The page with the words of its text. */
  static SearchDocument of(Settings words, PageFacts page, List<Words> body) {
    FrontMatter front = page.frontMatter();
    return new SearchDocument(
        page.source().address(),
        front.type(),
        front.title(),
        front.category().map(words.categories()::get).map(Category::title).orElse(""),
        front.summary(),
        front.also(),
        front.tags(),
        headings(page, words),
        plain(front.article().keyPoints()),
        signs(page, words),
        body);
  }

  private static List<String> headings(PageFacts page, Settings words) {
    List<String> headings = new ArrayList<>();
    for (Heading heading : page.headings()) {
      headings.add(words.spell(heading.text()));
    }
    return headings;
  }

  private static List<String> plain(List<Fragment> fragments) {
    List<String> texts = new ArrayList<>();
    for (Fragment fragment : fragments) {
      texts.add(PlainText.of(fragment));
    }
    return texts;
  }

  // Signs of the level routine are left out: they can wait for an ordinary appointment, and the
  // group that shows them is called "Signs that need urgent help".
  private static List<Sign> signs(PageFacts page, Settings words) {
    List<Sign> signs = new ArrayList<>();
    for (BodyFact fact : page.facts()) {
      if (fact instanceof RedFlagCard card && card.level() != RedFlagLevel.ROUTINE) {
        for (RedFlag item : card.items()) {
          signs.add(new Sign(card.level(), item.id(), words.spell(item.text())));
        }
      }
    }
    return signs;
  }
}
