package pamphlet.schema;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes members as YAML 1.2 in the form that people write by hand. */
final class YamlText {
  /** Words that need no quotes; those that YAML 1.1 reads as flags are not among them. */
  private static final Pattern PLAIN =
      Pattern.compile("(?!(?i:true|false|null|yes|no|on|off|y|n)$)[A-Za-z][A-Za-z0-9_/.-]*");

  private final StringBuilder out = new StringBuilder();

  private YamlText() {}

  /** The whole text of an object that has members. */
  static String of(Members members) {
    YamlText text = new YamlText();
    text.object(members, "", "");
    return text.out.toString();
  }

  private void object(Members members, String firstIndent, String indent) {
    String before = firstIndent;
    for (var member : members.values().entrySet()) {
      out.append(before).append(scalar(member.getKey())).append(':');
      below(member.getValue(), indent);
      before = indent;
    }
  }

  private void below(Object value, String indent) {
    if (value instanceof Members members) {
      out.append('\n');
      object(members, indent + "  ", indent + "  ");
    } else if (value instanceof List<?> list && list.stream().anyMatch(Members.class::isInstance)) {
      out.append('\n');
      list.forEach(item -> object((Members) item, indent + "  - ", indent + "    "));
    } else {
      out.append(' ').append(scalar(value)).append('\n');
    }
  }

  private static String scalar(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(YamlText::scalar).collect(Collectors.joining(", ", "[", "]"));
    }
    boolean isPlain = !(value instanceof String text) || PLAIN.matcher(text).matches();
    return isPlain ? value.toString() : JsonText.quoted((String) value);
  }
}
