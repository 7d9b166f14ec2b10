package pamphlet.content;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import pamphlet.model.Sha256;

/**
 * What a clinician approves of a page: the body, and the values of {@link #KEYS} in the front
 * matter. Tags, related pages, pictures' credits, the log of changes and the review dates
 * themselves may change without a new approval. So may the form: line ends, blanks at the ends of
 * lines, blank lines around the body and around the fences of directives, the width of tables'
 * columns, quotes and line breaks in YAML, and the order of keys.
 *
 * @param text the reviewed text in this one form
 */
record ReviewedText(String text) {
  /** The keys whose values a clinician approves. */
  static final List<String> KEYS =
      List.of(
          "title",
          "summary",
          "keyPoints",
          "position",
          "equipment",
          "dose",
          "feel",
          "precautions",
          "stopIf");

  private static final Pattern FENCE = Pattern.compile("\\n*(?m:^)( {0,3}:::.*)\\n+");

  /** The reviewed text of a page. */
  static ReviewedText of(YamlNode.Mapping frontMatter, String body) {
    StringBuilder out = new StringBuilder(body.length() + 1024);
    for (String key : KEYS) {
      frontMatter.entry(key).ifPresent(entry -> write(key, entry.value(), out));
    }
    out.append('\n').append(form(body)).append('\n');
    return new ReviewedText(out.toString());
  }

  /** The SHA-256 of the text in UTF-8, in hexadecimal. */
  String hash() {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String form(String body) {
    String lines = withPlainLineEnds(body).strip();
    // Most articles have neither directives nor tables, and to look for them line by line is slow.
    String joined =
        lines.contains(":::") ? FENCE.matcher(lines + "\n").replaceAll("\n$1\n").strip() : lines;
    return joined.indexOf('|') < 0 ? joined : PlainRows.of(joined);
  }

  /** Every line end as one line feed, and no blanks before it. */
  private static String withPlainLineEnds(String body) {
    if (hasPlainLineEnds(body)) {
      return body;
    }
    StringBuilder out = new StringBuilder(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '\n' && c != '\r') {
        out.append(c);
        continue;
      }
      out.setLength(endWithoutBlanks(out));
      out.append('\n');
      boolean isPair = c == '\r' && i + 1 < body.length() && body.charAt(i + 1) == '\n';
      i += isPair ? 1 : 0;
    }
    return out.toString();
  }

  /** Whether nothing is to be done, as in most articles; many times faster than to do it. */
  private static boolean hasPlainLineEnds(String body) {
    for (int end = body.indexOf('\n'); end >= 0; end = body.indexOf('\n', end + 1)) {
      if (end > 0 && (body.charAt(end - 1) == ' ' || body.charAt(end - 1) == '\t')) {
        return false;
      }
    }
    return body.indexOf('\r') < 0;
  }

  private static int endWithoutBlanks(StringBuilder text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
      end--;
    }
    return end;
  }

  private static void write(String path, YamlNode node, StringBuilder out) {
    if (node instanceof YamlNode.Scalar scalar) {
      String words = Blanks.folded(scalar.value());
      out.append(path).append(": ").append(words).append('\n');
    } else if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> write(path + "[]", item, out));
    } else if (node instanceof YamlNode.Mapping mapping) {
      mapping.entries().stream()
          .sorted(Comparator.comparing(entry -> entry.key().value()))
          .forEach(entry -> write(path + "." + entry.key().value(), entry.value(), out));
    }
  }
}
