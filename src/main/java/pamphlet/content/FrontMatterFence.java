package pamphlet.content;

import java.util.Optional;
import java.util.regex.Pattern;
import pamphlet.model.Code;
import pamphlet.model.Place;
import pamphlet.model.SourceText;

/** Finds the front matter of a file: the lines between the first two that are {@code ---}. */
final class FrontMatterFence {
  /** More front matter than this is refused before YAML sees it; large texts make YAML slow. */
  static final int MAX_CHARS = 64 * 1024;

  private static final String FENCE = "---";
  // What people and their editors type instead: two or more hyphens, or dashes.
  private static final Pattern NEARLY =
      Pattern.compile("\\s*(-{2,}|[\\u2013\\u2014-]+|\\.\\.\\.)\\s*");

  private final Problems problems;
  private final SourceText text;

  private FrontMatterFence(Problems problems) {
    this.problems = problems;
    this.text = problems.text();
  }

  /**
   * Where front matter stands.
   *
   * @param start where its first line begins
   * @param end where the closing line begins
   * @param bodyStart where the text behind it begins
   */
  record Found(int start, int end, int bodyStart) {}

  /** The front matter of the file; nothing if there is none to read, which is then reported. */
  static Optional<Found> find(Problems problems) {
    return new FrontMatterFence(problems).find();
  }

  private Optional<Found> find() {
    if (text.text().isBlank()) {
      String help = "write the article, or delete the file";
      return refuse(
          Place.file(text.path()), FrontMatterCodes.EMPTY_FILE, "the file is empty", help);
    }
    if (!isFence(1)) {
      return missing();
    }
    for (int line = 2; line <= text.lineCount(); line++) {
      if (isFence(line)) {
        return checkSize(new Found(text.lineStart(2), text.lineStart(line), after(line)));
      }
    }
    return unclosed();
  }

  /** Whether a line has three hyphens, maybe spaces and tabs behind them, and nothing else. */
  private boolean isFence(int line) {
    return text.text().startsWith(FENCE, text.lineStart(line))
        && isBlank(text.line(line), FENCE.length());
  }

  private static boolean isBlank(String line, int from) {
    int i = from;
    while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
      i++;
    }
    return i == line.length();
  }

  private Optional<Found> checkSize(Found found) {
    int length = found.end - found.start;
    if (length <= MAX_CHARS) {
      return Optional.of(found);
    }
    String message = "the front matter has " + length + " characters, more than " + MAX_CHARS;
    String help = "move long texts into the article, below the closing ---";
    problems.add(0, 3, Mistake.TOO_LARGE, message, help);
    return Optional.empty();
  }

  private Optional<Found> missing() {
    int line = 1;
    while (text.line(line).isBlank()) {
      line++;
    }
    Place place = text.place(text.lineStart(line), text.lineStart(line) + text.line(line).length());
    boolean isLate = line > 1 && isFence(line);
    return isLate
        ? refuse(
            place,
            FrontMatterCodes.NO_FRONT_MATTER,
            "the front matter does not begin in the first line",
            "remove the empty lines above it")
        : refuse(
            place,
            FrontMatterCodes.NO_FRONT_MATTER,
            "the file does not begin with front matter",
            "write a line ---, the keys title and summary, and another line --- above the text");
  }

  private Optional<Found> unclosed() {
    String message = "the front matter has no closing line ---";
    for (int line = 2; line <= text.lineCount(); line++) {
      if (NEARLY.matcher(text.line(line)).matches()) {
        int start = text.lineStart(line);
        Place place = text.place(start, start + text.line(line).length());
        String help = "write exactly --- in this line, without anything before it";
        return refuse(place, FrontMatterCodes.UNCLOSED, message, help);
      }
    }
    String help = "write a line --- between the last key and the text";
    return refuse(text.place(0, 3), FrontMatterCodes.UNCLOSED, message, help);
  }

  private int after(int line) {
    return line < text.lineCount() ? text.lineStart(line + 1) : text.text().length();
  }

  private Optional<Found> refuse(Place place, Code code, String message, String help) {
    problems.add(place, code, message, help);
    return Optional.empty();
  }
}
