package pamphlet.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shortcode, tag or macro with its arguments.
 *
 * @param name its name
 * @param isEnd whether it ends what it began
 * @param positional the arguments without a name
 * @param named the arguments with one
 */
record Call(String name, boolean isEnd, List<String> positional, Map<String, String> named) {
  private static final Pattern ARGUMENT =
      Pattern.compile(
          "(?:([\\w-]+)\\s*[=:]\\s*)?(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'([^']*)'|`([^`]*)`|([^\\s,\"'`]+))");

  /** A call with arguments as they are written, between blanks or commas. */
  static Call of(String name, boolean isEnd, String arguments) {
    List<String> positional = new ArrayList<>();
    Map<String, String> named = new LinkedHashMap<>();
    Matcher argument = ARGUMENT.matcher(arguments);
    while (argument.find()) {
      String value = value(argument);
      if (argument.group(1) == null) {
        positional.add(value);
      } else {
        named.put(argument.group(1), value);
      }
    }
    return new Call(name, isEnd, positional, named);
  }

  private static String value(Matcher argument) {
    for (int group = 2; group <= 5; group++) {
      if (argument.group(group) != null) {
        return group == 2 ? argument.group(2).replaceAll("\\\\(.)", "$1") : argument.group(group);
      }
    }
    return "";
  }

  /** The first argument with one of the names, or else at the place. */
  Optional<String> argument(int place, String... names) {
    for (String one : names) {
      if (named.containsKey(one)) {
        return Optional.of(named.get(one));
      }
    }
    return place >= 0 && place < positional.size()
        ? Optional.of(positional.get(place))
        : Optional.empty();
  }
}
