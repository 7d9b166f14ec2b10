package pamphlet.render;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import pamphlet.model.Address;

/**
 * The theme's style sheet, script and other files as the site serves them. Their names hold a hash
 * of their content, so that a browser may keep them for ever and still sees every change.
 */
public final class ThemeFiles {
  private static final int HASH_LENGTH = 10;

  /**
   * A served file.
   *
   * @param address where it is
   * @param bytes what is in it
   */
  public record Served(Address address, byte[] bytes) {}

  private final Map<String, Served> byName = new TreeMap<>();

  ThemeFiles(Theme theme) {
    for (String name : theme.assets()) {
      byName.put(name, serve(name, theme));
    }
  }

  /** All files by their name in the theme. */
  public Map<String, Served> all() {
    return Collections.unmodifiableMap(byName);
  }

  /** Where a file of the theme is in the site. */
  public Address address(String name) {
    return byName.get(name).address();
  }

  private static Served serve(String name, Theme theme) {
    return theme.isOwn(name)
        ? squeezed(name, theme)
        : theme.builtInServed(name).orElseGet(() -> squeezed(name, theme));
  }

  private static Served squeezed(String name, Theme theme) {
    byte[] bytes = content(name, theme);
    int dot = name.lastIndexOf('.');
    String stem = dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
    String hashed = stem + "." + hash(bytes) + name.substring(stem.length());
    return new Served(new Address(hashed), bytes);
  }

  private static byte[] content(String name, Theme theme) {
    if (name.endsWith(".css")) {
      return Squeeze.css(theme.text(name).orElseThrow()).getBytes(StandardCharsets.UTF_8);
    }
    if (name.endsWith(".js")) {
      return Squeeze.script(theme.text(name).orElseThrow()).getBytes(StandardCharsets.UTF_8);
    }
    return theme.bytes(name).orElseThrow();
  }

  private static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(Hashes.sha256(bytes)).substring(0, HASH_LENGTH);
  }
}
