package pamphlet.content;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.SourceText;

/**
 * Finds characters that show the text behind them in another order than it is stored in (Unicode
 * Annex 9, section 2.2: directional overrides). A reviewer and a reader could see different doses;
 * languages that are written from right to left do not need them.
 */
public final class TurnedText {
  /** An override, as it is or as an escape of HTML or YAML. */
  public static final Code CODE =
      Code.error("FM045", "a character shows the text behind it backwards");

  private static final Pattern OVERRIDE =
      Pattern.compile("[\\u202D\\u202E]|&#(?:[xX]0*202[DdEe]|0*823[78]);|\\\\u202[DdEe]");

  /** More of one file would only hide the first ones. */
  private static final int MAX_PROBLEMS = 20;

  private TurnedText() {}

  /**
   * The overrides of a text.
   *
   * @param told what was found in it already; a line is not told twice
   */
  public static List<Diagnostic> find(SourceText text, List<Diagnostic> told) {
    if (!mayHaveSome(text)) {
      return List.of();
    }
    Set<Integer> lines =
        told.stream().map(problem -> problem.place().line()).collect(Collectors.toSet());
    return OVERRIDE
        .matcher(text.text())
        .results()
        .limit(MAX_PROBLEMS)
        .map(
            found ->
                Diagnostic.of(
                    text.place(found.start(), found.end()),
                    CODE,
                    "this character shows the text behind it in another order than it is stored in",
                    "delete it; readers could see another dose than reviewers"))
        .filter(problem -> !lines.contains(problem.place().line()))
        .toList();
  }

  // Hardly any text has one, and these searches are many times faster than the pattern.
  private static boolean mayHaveSome(SourceText source) {
    String text = source.text();
    return source.mayHave('\u202D') && (text.indexOf('\u202D') >= 0 || text.indexOf('\u202E') >= 0)
        || source.mayHave('&') && text.contains("&#")
        || source.mayHave('\\') && text.contains("\\u202");
  }
}
