package pamphlet.importer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the shortcodes, tags and macros that many sites use become here. */
final class Calls {
  /** Begins an address that names a file of the source. */
  static final String REFERENCE = "@ref/";

  /** Characters that no text has; they hold the place of a note's ends until lines are final. */
  static final char NOTE_START = '\uE010';

  static final char NOTE_END = '\uE011';

  private static final Map<String, String> NOTES =
      Map.ofEntries(
          Map.entry("notice", "NOTE"),
          Map.entry("note", "NOTE"),
          Map.entry("info", "NOTE"),
          Map.entry("alert", "NOTE"),
          Map.entry("callout", "NOTE"),
          Map.entry("admonition", "NOTE"),
          Map.entry("hint", "TIP"),
          Map.entry("tip", "TIP"),
          Map.entry("important", "IMPORTANT"),
          Map.entry("warning", "WARNING"),
          Map.entry("warn", "WARNING"),
          Map.entry("danger", "CAUTION"),
          Map.entry("error", "CAUTION"),
          Map.entry("caution", "CAUTION"));

  private final Deque<String> open = new ArrayDeque<>();

  /** What stands in the place of a call; nothing if there is no equivalent. */
  Optional<String> text(Call call) {
    String name = call.name().toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", "");
    if (call.isEnd()) {
      return end(name);
    }
    return switch (name) {
      case "figure", "img", "image", "picture", "photo" -> picture(call);
      case "ref", "relref", "link" -> call.argument(0, "path").map(Calls::reference);
      case "post_url" -> call.argument(0).map(path -> REFERENCE + "_posts/" + path);
      case "youtube" -> video(call, "https://www.youtube.com/watch?v=", "YouTube");
      case "vimeo" -> video(call, "https://vimeo.com/", "Vimeo");
      case "toc", "table_of_contents" -> Optional.of("");
      default -> NOTES.containsKey(name) ? note(name, call) : Optional.empty();
    };
  }

  private static String reference(String path) {
    return path.startsWith("#") ? path : REFERENCE + path;
  }

  private Optional<String> end(String name) {
    String begun = name.isEmpty() ? open.peek() : name;
    if (begun == null || !begun.equals(open.peek())) {
      return Optional.empty();
    }
    open.pop();
    return Optional.of("\n" + NOTE_END + "\n");
  }

  private Optional<String> opened(String name, String text) {
    open.push(name);
    return Optional.of(text);
  }

  /** The kind of a note, from what people call it; nothing if it is no note. */
  static Optional<String> noteKind(String word) {
    return Optional.ofNullable(NOTES.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The first line of a note. */
  static String noteStart(String kind, String title) {
    String bold = title.isEmpty() ? "" : "**" + title + "**\n\n";
    return "\n" + NOTE_START + kind + "\n" + bold;
  }

  private Optional<String> note(String name, Call call) {
    String kind =
        call.argument(0, "type", "level", "kind", "style", "color")
            .flatMap(Calls::noteKind)
            .orElse(NOTES.get(name));
    String title = call.argument(1, "title", "header").orElse("");
    return opened(name, noteStart(kind, title));
  }

  private static Optional<String> picture(Call call) {
    return call.argument(0, "src", "path", "url", "image_path")
        .map(
            src ->
                picture(
                    src,
                    call.argument(1, "alt").orElse(""),
                    call.argument(2, "caption", "title").orElse("")));
  }

  /** A picture alone in its paragraph, which is a figure. */
  static String picture(String src, String alt, String caption) {
    String title = caption.isEmpty() ? "" : " \"" + caption.replace("\"", "\\\"") + "\"";
    return "![" + alt.replace("]", "\\]") + "](" + src + title + ")";
  }

  private static Optional<String> video(Call call, String address, String host) {
    return call.argument(0, "id", "video")
        .map(
            id ->
                "["
                    + call.argument(-1, "title").orElse("Video on " + host)
                    + "]("
                    + address
                    + id
                    + ")");
  }
}
