package pamphlet.render;

import java.util.regex.Pattern;

/**
 * Leaves out of style sheets and scripts what only their authors read: comments, indentation, empty
 * lines. Does no more, so that it cannot change what they do.
 */
final class Squeeze {
  // Comments that begin with an exclamation mark hold licences, which have to stay.
  private static final Pattern BLOCK_COMMENT = Pattern.compile("/\\*(?!!).*?\\*/", Pattern.DOTALL);
  private static final Pattern LINE_COMMENT = Pattern.compile("(?m)^\\s*//.*$");
  private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\n\\s*");

  private Squeeze() {}

  /** A style sheet: also joins lines and drops blanks around braces and behind property names. */
  static String css(String text) {
    String bare = BLOCK_COMMENT.matcher(text).replaceAll("");
    String joined = LINE_ENDS.matcher(bare).replaceAll(" ").replaceAll(" ?([{};]) ?", "$1");
    return joined.replaceAll("(?<=[{;])([\\w-]+): ", "$1:").replace(";}", "}").strip() + "\n";
  }

  /** A script: lines stay lines, because a line end can end a statement. */
  static String script(String text) {
    String bare = LINE_COMMENT.matcher(BLOCK_COMMENT.matcher(text).replaceAll("")).replaceAll("");
    return LINE_ENDS.matcher(bare).replaceAll("\n").strip() + "\n";
  }
}
