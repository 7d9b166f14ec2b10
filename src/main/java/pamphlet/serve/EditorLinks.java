package pamphlet.serve;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Addresses that open a file in the editor's editor, at a line and a column.
 *
 * @param root the site's folder
 * @param pattern the address, with {@code {file}}, {@code {line}} and {@code {column}}; empty if no
 *     editor was named
 */
public record EditorLinks(Path root, Optional<String> pattern) {
  private static final Map<String, String> KNOWN =
      new TreeMap<>(
          Map.of(
              "vscode", "vscode://file{file}:{line}:{column}",
              "vscodium", "vscodium://file{file}:{line}:{column}",
              "cursor", "cursor://file{file}:{line}:{column}",
              "zed", "zed://file{file}:{line}:{column}",
              "idea", "idea://open?file={file}&line={line}&column={column}",
              "sublime", "subl://open?url=file://{file}&line={line}&column={column}",
              "textmate", "txmt://open?url=file://{file}&line={line}&column={column}",
              "macvim", "mvim://open?url=file://{file}&line={line}&column={column}"));

  // RFC 3986, section 3.1.
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final Pattern RUNS_CODE = Pattern.compile("(javascript|data|vbscript|blob):.*");
  private static final String PLAIN = "-._~/:";

  /** The names that {@link #of} knows, in one line. */
  public static final String NAMES = String.join(", ", KNOWN.keySet());

  /**
   * Links for an editor.
   *
   * @param editor a name that is known, or an address with {@code {file}} in it
   * @throws IllegalArgumentException if it is neither
   */
  public static EditorLinks of(Path root, Optional<String> editor) {
    return new EditorLinks(root, editor.map(EditorLinks::pattern));
  }

  private static String pattern(String editor) {
    String lower = editor.toLowerCase(Locale.ROOT);
    if (KNOWN.containsKey(lower)) {
      return KNOWN.get(lower);
    }
    boolean usable =
        ADDRESS.matcher(editor).matches()
            && !RUNS_CODE.matcher(lower).matches()
            && editor.contains("{file}");
    if (!usable) {
      throw new IllegalArgumentException(
          "'" + editor + "' is neither one of " + NAMES + " nor an address with {file} in it");
    }
    return editor;
  }

  /**
   * The address that opens a file, if an editor was named.
   *
   * @param file the file, relative to the site's root, with {@code /} between names
   * @param line the line, or 0 for the whole file
   * @param column the column, or 0 for the whole file
   */
  Optional<String> to(String file, int line, int column) {
    String path = root.resolve(file).toString().replace('\\', '/');
    String absolute = encoded(path.startsWith("/") ? path : "/" + path);
    return pattern.map(
        p ->
            p.replace("{line}", String.valueOf(Math.max(1, line)))
                .replace("{column}", String.valueOf(Math.max(1, column)))
                .replace("{file}", absolute));
  }

  private static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
