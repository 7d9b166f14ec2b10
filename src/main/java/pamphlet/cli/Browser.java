package pamphlet.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser of the person at the computer. */
final class Browser {
  private Browser() {}

  /** Opens an address; whether there was something to open it with. */
  static boolean open(String address) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name"), address))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The program that opens addresses on a system. */
  static List<String> command(String system, String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
  }
}
