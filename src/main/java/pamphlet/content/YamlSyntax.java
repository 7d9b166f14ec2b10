package pamphlet.content;

import java.util.List;
import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import pamphlet.model.Place;
import pamphlet.model.SourceText;

/**
 * Says in plain language what the YAML library found wrong. Its words are for programmers; ours
 * name the line's text and what to type instead. A message that is not in the table is passed on.
 */
final class YamlSyntax {
  /**
   * One of the library's messages in our words.
   *
   * @param context part of the library's context, in lower case
   * @param problem part of the library's problem, in lower case
   * @param atContext whether the place is where the construct began
   * @param message what is wrong
   * @param help what to do
   */
  private record Wording(
      String context, String problem, boolean atContext, String message, String help) {}

  /** What keyboards for Chinese and Japanese give for a colon. */
  static final char WIDE_COLON = '\uFF1A';

  private static final List<Wording> WORDINGS =
      List.of(
          new Wording(
              "",
              "mapping values are not allowed",
              false,
              "a colon and a space inside a text look like a key",
              "put the whole text in quotes: key: \"text: more text\""),
          new Wording(
              "quoted scalar",
              "unexpected end of stream",
              true,
              "the quote that opens here is never closed",
              "add the closing quote at the end of the text"),
          new Wording(
              "alias",
              "",
              true,
              "a value cannot start with this character",
              "put the whole value in quotes: \"…\""),
          new Wording(
              "double-quoted scalar",
              "escape sequence",
              false,
              "a backslash in double quotes begins an escape that does not exist",
              "write the backslash twice, or use single quotes"),
          new Wording(
              "double-quoted scalar",
              "escape character",
              false,
              "a backslash in double quotes begins an escape that does not exist",
              "write the backslash twice, or use single quotes"),
          new Wording(
              "flow sequence",
              "",
              true,
              "the list that opens here with [ is not closed or lacks a comma",
              "put commas between the items and ] at the end"),
          new Wording(
              "flow mapping",
              "",
              true,
              "a value that starts with { is not closed or lacks a comma",
              "put the whole value in quotes if it is a text: \"{{emergency}} …\""),
          new Wording(
              "",
              "expected '<document start>'",
              false,
              "the keys end above this line, and something else follows",
              "remove the line, or write it as key: value"),
          new Wording(
              "",
              "sequence entries are not allowed",
              false,
              "a list item cannot stand in the line of its key",
              "begin a new line before the dash and indent it by two spaces"),
          new Wording(
              "block",
              "expected <block end>",
              false,
              "the line is not indented like its neighbours",
              "use the same number of spaces as the lines above that belong with it"),
          new Wording(
              "",
              "mapping keys are not allowed",
              false,
              "a value cannot start with this character",
              "put the whole value in quotes: \"…\""),
          new Wording(
              "",
              "cannot start any token",
              false,
              "a value cannot start with this character",
              "put the whole value in quotes: \"…\""));

  private YamlSyntax() {}

  /**
   * Adds what {@code failure} says to the problems.
   *
   * @return the offset of the file to which it belongs
   */
  static int report(YamlEngineException failure, YamlOffsets offsets, Problems problems) {
    if (failure instanceof ReaderException unreadable) {
      return report(unreadable, offsets, problems);
    }
    if (failure instanceof MarkedYamlEngineException marked) {
      return report(marked, offsets, problems);
    }
    int at = offsets.at(0);
    return report(at, lower(failure.getMessage()), "", problems);
  }

  private static int report(ReaderException e, YamlOffsets offsets, Problems problems) {
    int at = offsets.at(e.getPosition());
    String message =
        String.format(Locale.ROOT, "the character U+%04X is not allowed here", e.getCodePoint());
    problems.add(
        at, at + 1, Mistake.HIDDEN_CHARACTER, message, "delete it and type the word again");
    return at;
  }

  private static int report(MarkedYamlEngineException e, YamlOffsets offsets, Problems problems) {
    int at = offsets.of(e.getProblemMark());
    if (lower(e.getProblem()).contains("expected ':'")) {
      return reportKey(offsets.of(e.getContextMark()), problems);
    }
    if (isReported(at, problems) || reportTab(at, problems) || reportByLine(at, problems)) {
      return at;
    }
    int before = lineBefore(at, problems);
    if (lower(e.getProblem()).contains("mapping values are not allowed") && before >= 0) {
      return reportKey(before, problems);
    }
    String context = lower(e.getContext());
    String problem = lower(e.getProblem());
    for (Wording words : WORDINGS) {
      if (context.contains(words.context) && problem.contains(words.problem)) {
        int from = words.atContext ? offsets.of(e.getContextMark()) : at;
        return report(from, words.message, words.help, problems);
      }
    }
    return report(
        at, "this line cannot be read: " + problem, "put the value in quotes: \"…\"", problems);
  }

  private static int report(int at, String message, String help, Problems problems) {
    problems.add(at, at + 1, Mistake.NOT_YAML, message, help);
    return at;
  }

  /** Reports a tab in the indentation of the line at {@code at} or the one before it. */
  private static boolean reportTab(int at, Problems problems) {
    SourceText text = problems.text();
    Place place = text.place(at, at);
    for (int line = Math.max(1, place.line() - 1); line <= place.line(); line++) {
      int tab = text.line(line).indexOf('\t');
      if (tab >= 0 && text.line(line).substring(0, tab).matches("[ -]*")) {
        int offset = text.lineStart(line) + tab;
        String help = "replace the tab by two spaces";
        problems.add(offset, offset + 1, Mistake.TAB, "a tab indents this line", help);
        return true;
      }
    }
    return false;
  }

  /** Reports a key without a colon and a space behind it. */
  private static int reportKey(int at, Problems problems) {
    String line = problems.text().text().substring(at).lines().findFirst().orElse("");
    int wide = line.indexOf(WIDE_COLON);
    if (wide > 0 && line.substring(0, wide).matches("[A-Za-z]+")) {
      return report(at + wide, "this colon is a wide one", "write a colon and a space", problems);
    }
    int colon = line.indexOf(':');
    return colon > 0 && line.substring(0, colon).matches("[A-Za-z]+")
        ? report(at + colon, "there is no space behind the colon", "add a space", problems)
        : report(
            at,
            "there is no colon behind the key",
            "write a key, a colon and a space, for example title: Neck spasm",
            problems);
  }

  /**
   * The line above, if it stands at the left margin and is no key: then it and the key at {@code
   * at} are one text to YAML, and not the key is wrong. Otherwise -1.
   */
  private static int lineBefore(int at, Problems problems) {
    SourceText text = problems.text();
    int line = text.place(at, at).line() - 1;
    boolean isText = line > 1 && text.line(line).matches("[A-Za-z](?:[^:]|:(?! |$))*");
    String own = text.line(line + 1);
    return isText && own.matches("[A-Za-z]+:.*") ? text.lineStart(line) : -1;
  }

  /** Whether the line has a problem already, of which this one then is a consequence. */
  private static boolean isReported(int at, Problems problems) {
    int line = problems.text().place(at, at).line();
    return problems.found().stream().anyMatch(problem -> problem.place().line() == line);
  }

  /** Reports what only the line itself shows. */
  private static boolean reportByLine(int at, Problems problems) {
    SourceText text = problems.text();
    int start = text.lineStart(text.place(at, at).line());
    String before = text.text().substring(start, at);
    if (before.matches("\\s+[A-Za-z]+")) {
      String message = "this line is indented further than the lines above allow";
      String help = "begin it as far left as the keys that it belongs with";
      problems.add(start, at, Mistake.NOT_YAML, message, help);
    } else if (before.stripTrailing().matches("(?:.*:|\\s*- ).*[\"'\\]}],?")) {
      String message = "text follows behind a closing quote or bracket";
      String help = "put the whole text in one pair of quotes, or remove what follows";
      problems.add(at, at + 1, Mistake.NOT_YAML, message, help);
    }
    return isReported(at, problems);
  }

  private static String lower(String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
