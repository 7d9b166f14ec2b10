package pamphlet.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks the keys of mappings: each stands once, is a text, and looks like what it is. */
final class YamlKeys {
  private final Problems problems;

  YamlKeys(Problems problems) {
    this.problems = problems;
  }

  /** Whether a key can be one; what cannot is reported. */
  boolean accepts(YamlNode key, int mappingStart) {
    if (key instanceof YamlNode.Scalar scalar) {
      return !isMerge(scalar);
    }
    if (!(key instanceof YamlNode.Broken)) {
      String message = "a value that starts with { or [ needs quotes";
      String help = "put the whole value in quotes: \"{{emergency}} …\"";
      problems.add(mappingStart, key.end(), Mistake.NOT_YAML, message, help);
    }
    return false;
  }

  /** The key without characters that cannot be seen; those are reported. */
  YamlNode.Scalar checked(YamlNode.Scalar key) {
    int hidden = firstHidden(key.value());
    if (hidden < 0) {
      return key;
    }
    String visible = visible(key.value());
    String message =
        String.format(Locale.ROOT, "the key holds a hidden character (U+%04X)", hidden);
    problems.add(key, Mistake.HIDDEN_CHARACTER, message, "type the key again: " + visible);
    return new YamlNode.Scalar(visible, key.plain(), key.start(), key.end());
  }

  /** The first entry of each key; further ones are reported with the place of the first. */
  List<YamlNode.Entry> unique(List<YamlNode.Entry> entries) {
    Map<String, YamlNode.Scalar> seen = new HashMap<>();
    List<YamlNode.Entry> kept = new ArrayList<>();
    for (YamlNode.Entry entry : entries) {
      // Unicode Annex 15: canonically equivalent texts look the same to every reader.
      String name = Normalizer.normalize(entry.key().value(), Normalizer.Form.NFC);
      YamlNode.Scalar first = seen.putIfAbsent(name, entry.key());
      if (first == null) {
        kept.add(entry);
      } else {
        report(first, entry.key());
      }
    }
    return kept;
  }

  private void report(YamlNode.Scalar first, YamlNode.Scalar second) {
    int line = problems.text().place(first.start(), first.end()).line();
    boolean same = first.value().equals(second.value());
    String message = "the key \"" + second.value() + "\" stands twice";
    String stored = " (they look the same but are stored differently)";
    problems.add(
        second,
        same ? Mistake.DUPLICATE_KEY : Mistake.TWIN_KEY,
        same ? message : message + stored,
        "the first is in line " + line + "; keep one of them");
  }

  private boolean isMerge(YamlNode.Scalar key) {
    boolean merge = key.plain() && key.value().equals("<<");
    if (merge) {
      String help = "write the keys themselves here";
      problems.add(key, Mistake.ALIAS, "merge keys (<<) are not supported", help);
    }
    return merge;
  }

  private static int firstHidden(String key) {
    return key.codePoints().filter(YamlKeys::isHidden).findFirst().orElse(-1);
  }

  private static String visible(String key) {
    return key.codePoints()
        .filter(c -> !isHidden(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Zero-width, bidirectional and control characters; no key needs them. */
  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT || type == Character.CONTROL || c == 0xA0;
  }
}
