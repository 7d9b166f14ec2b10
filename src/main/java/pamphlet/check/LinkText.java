package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pamphlet.model.Code;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.Link;
import pamphlet.model.Settings;
import pamphlet.words.Word;

/**
 * A link's text says where it leads, even when it is read alone, as screen readers list it (WCAG
 * 2.2, 2.4.4 and failure F84; NHS digital service manual, formatting: no "click here").
 */
@AutoService(PageRule.class)
public final class LinkText implements PageRule {
  static final Code CODE = Code.warning("ST009", "a link's text says nothing on its own");

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "click here",
          "click",
          "here",
          "read more",
          "read on",
          "more",
          "learn more",
          "see more",
          "find out more",
          "more information",
          "more info",
          "more details",
          "details",
          "this page",
          "this",
          "this link",
          "this article",
          "this site",
          "this website",
          "link",
          "page",
          "see here",
          "go",
          "go here",
          "continue",
          "website",
          "article");

  /** As many letters as the longest of them has, "more information". */
  private static final int MAX_LETTERS = 15;

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(CompiledPage page, Settings settings) {
    List<Diagnostic> found = new ArrayList<>();
    for (Link link : page.facts().links()) {
      if (isBareUrl(link.text()) || isEmpty(link.text())) {
        found.add(found(link));
      }
    }
    return found;
  }

  private static boolean isBareUrl(String text) {
    String bare = text.strip();
    if (bare.isEmpty() || "hHwW".indexOf(bare.charAt(0)) < 0) {
      return false;
    }
    String lower = bare.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("www.");
  }

  /** Most texts have too many letters, and need not be cut into words. */
  private static boolean isEmpty(String text) {
    return hasFewLetters(text) && EMPTY_WORDS.contains(words(text));
  }

  private static boolean hasFewLetters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters <= MAX_LETTERS; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters <= MAX_LETTERS;
  }

  private static String words(String text) {
    return String.join(" ", Word.lower(text));
  }

  private static Diagnostic found(Link link) {
    return Diagnostic.of(
        link.textPlace(),
        CODE,
        "link text \"" + link.text().strip() + "\" does not say where the link leads",
        "use the name of the page that it leads to");
  }
}
