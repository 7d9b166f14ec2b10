package pamphlet.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pamphlet.model.Place;
import pamphlet.model.SourceText;

/**
 * Finds where templates call themselves. Looked for only after one has called itself too often: a
 * macro may well call itself if it knows when to stop.
 */
final class TemplateCircle {
  private static final Pattern PART =
      Pattern.compile(
          "<#(?:macro|function)\\s+(?<name>[\\w.]+)|(?<end></#(?:macro|function)>)"
              + "|<#(?:include|import)\\s+[\"'](?<file>[^\"'$]+)[\"']"
              + "|<@(?:\\w+\\.)?(?<macro>\\w+)|(?<function>\\w+)\\s*\\(");

  /** Macros, functions and files by name; a file's name has a slash before it. */
  private final Map<String, List<Call>> calls = new HashMap<>();

  private final Theme theme;

  private record Call(String to, Place place) {}

  private TemplateCircle(Theme theme) {
    this.theme = theme;
  }

  /** The first call, from this template on, that leads back to where it stands. */
  static Optional<Place> find(Theme theme, String template) {
    TemplateCircle circle = new TemplateCircle(theme);
    circle.read(template);
    return circle.follow("/" + template, new ArrayList<>(), new HashSet<>());
  }

  private void read(String file) {
    if (calls.containsKey("/" + file)) {
      return;
    }
    calls.put("/" + file, new ArrayList<>());
    theme.text(file).ifPresent(text -> read(file, text));
  }

  private void read(String file, String text) {
    SourceText source = new SourceText("templates/" + file, text);
    Matcher part = PART.matcher(TemplateScan.withoutComments(text));
    String inside = "/" + file;
    while (part.find()) {
      Place place = source.place(part.start(), part.end());
      if (part.group("name") != null) {
        inside = part.group("name");
        calls.putIfAbsent(inside, new ArrayList<>());
      } else if (part.group("end") != null) {
        inside = "/" + file;
      } else if (part.group("file") != null) {
        calls.get(inside).add(new Call("/" + part.group("file"), place));
        read(part.group("file"));
      } else {
        String macro = part.group("macro");
        calls.get(inside).add(new Call(macro != null ? macro : part.group("function"), place));
      }
    }
  }

  private Optional<Place> follow(String from, List<String> above, Set<String> done) {
    above.add(from);
    for (Call call : calls.getOrDefault(from, List.of())) {
      if (above.contains(call.to())) {
        return Optional.of(call.place());
      }
      Optional<Place> found =
          done.contains(call.to()) ? Optional.empty() : follow(call.to(), above, done);
      if (found.isPresent()) {
        return found;
      }
    }
    above.remove(from);
    done.add(from);
    return Optional.empty();
  }
}
