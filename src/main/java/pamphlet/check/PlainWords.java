package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pamphlet.check.WordList.Match;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.FrontMatter;
import pamphlet.model.Settings;
import pamphlet.words.Word;

/**
 * Short and plain words (NHS digital service manual, A to Z of NHS health writing; PEMAT-P item 3,
 * everyday language). A medical word may follow the plain one in brackets, and the page's own topic
 * may be called by its names in the title and in {@code also}. Names of organisations are left
 * alone.
 */
@AutoService(ProseRule.class)
public final class PlainWords implements ProseRule {
  static final Code CODE = Code.warning("ST012", "a word has a plainer one");

  /** How far back a bracket is looked for that makes a word an explanation. */
  private static final int MAX_BRACKET = 60;

  private final WordList list = WordList.PLAIN_WORDS;

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Prose prose, Settings settings) {
    List<Match> matches = list.find(prose, settings.checks().profile());
    if (matches.isEmpty()) {
      return List.of();
    }
    String names = names(prose.facts().frontMatter());
    List<Diagnostic> found = new ArrayList<>();
    for (Match match : matches) {
      boolean isTopic = names.contains(match.entry().phrase());
      if (!isTopic && !isInBrackets(match) && !isName(match)) {
        found.add(found(match));
      }
    }
    return found;
  }

  private static String names(FrontMatter matter) {
    return (matter.title() + "\n" + String.join("\n", matter.also())).toLowerCase(Locale.ROOT);
  }

  private static boolean isInBrackets(Match match) {
    int start = match.first().start();
    for (int i = start - 1; i >= 0 && i > start - MAX_BRACKET; i--) {
      char c = match.passage().at(i);
      if (c == '(' || c == ')') {
        return c == '(';
      }
    }
    return false;
  }

  /** Whether a capital within a sentence shows a name, as in "Food and Drug Administration". */
  private static boolean isName(Match match) {
    return Character.isUpperCase(match.first().text().charAt(0))
        && !match.passage().isHeading()
        && !startsSentence(match.passage(), match.first());
  }

  private static boolean startsSentence(Passage passage, Word word) {
    char before = passage.at(word.start() - 1);
    char mark = before == ' ' ? passage.at(word.start() - 2) : before;
    return mark == ' ' || ".!?:\"\u201C".indexOf(mark) >= 0;
  }

  private static Diagnostic found(Match match) {
    return Diagnostic.of(
        match.place(),
        CODE,
        "\"" + match.entry().phrase() + "\" has plainer words",
        "try: " + match.entry().advice());
  }
}
