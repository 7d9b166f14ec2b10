package pamphlet.importer;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that is rewritten in steps, and knows of each character where in the source it was. */
final class Rewriter {
  private String text;
  private int[] origins;

  /**
   * @param text the text
   * @param start where in the source it begins
   */
  Rewriter(String text, int start) {
    this.text = text;
    this.origins = new int[text.length()];
    for (int i = 0; i < origins.length; i++) {
      origins[i] = start + i;
    }
  }

  /**
   * What a pattern found.
   *
   * @param match the groups
   * @param start where in the source it begins
   * @param end where in the source it ends
   */
  record Found(MatchResult match, int start, int end) {
    String group(int number) {
      String group = match.group(number);
      return group == null ? "" : group;
    }
  }

  /** Puts something in the place of each match; a match without a replacement stays. */
  Rewriter replace(Pattern pattern, Function<Found, Optional<String>> step) {
    StringBuilder out = new StringBuilder(text.length());
    int[] from = new int[text.length() + 16];
    Matcher matcher = pattern.matcher(text);
    int done = 0;
    while (matcher.find()) {
      Optional<String> replacement = step.apply(found(matcher));
      if (replacement.isPresent()) {
        from = copy(out, from, done, matcher.start());
        from = room(from, out.length() + replacement.get().length());
        Arrays.fill(
            from, out.length(), out.length() + replacement.get().length(), origin(matcher.start()));
        out.append(replacement.get());
        done = matcher.end();
      }
    }
    from = copy(out, from, done, text.length());
    text = out.toString();
    origins = from;
    return this;
  }

  private Found found(Matcher matcher) {
    int end = matcher.end() > matcher.start() ? origin(matcher.end() - 1) + 1 : 0;
    return new Found(matcher.toMatchResult(), origin(matcher.start()), end);
  }

  private int origin(int at) {
    return text.isEmpty() ? 0 : origins[Math.min(at, text.length() - 1)];
  }

  private int[] copy(StringBuilder out, int[] from, int start, int end) {
    int[] room = room(from, out.length() + end - start);
    System.arraycopy(origins, start, room, out.length(), end - start);
    out.append(text, start, end);
    return room;
  }

  private static int[] room(int[] array, int length) {
    return length <= array.length ? array : Arrays.copyOf(array, length * 2);
  }

  @Override
  public String toString() {
    return text;
  }
}
