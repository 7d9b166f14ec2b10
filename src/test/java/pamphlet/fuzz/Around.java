package pamphlet.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Puts text around an input. */
final class Around {
  private Around() {}

  static byte[] bytes(String before, byte[] input, String behind) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    whole.writeBytes(input);
    whole.writeBytes(behind.getBytes(StandardCharsets.UTF_8));
    return whole.toByteArray();
  }
}
