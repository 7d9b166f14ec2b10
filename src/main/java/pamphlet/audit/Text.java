package pamphlet.audit;

import java.nio.charset.StandardCharsets;

/** Between bytes, which the audit reads, and texts, which it shows. */
final class Text {
  private Text() {}

  static String of(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
