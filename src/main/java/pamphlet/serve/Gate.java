package pamphlet.serve;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which requests are answered at all. The preview is for this computer alone: a page of the
 * web that a browser shows at the same time may neither read it under a name of its own (DNS
 * rebinding) nor load parts of it.
 *
 * @param port the port that the preview listens on
 */
record Gate(int port) {
  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * What is refused, and with which status of RFC 9110.
   *
   * @param status the status code
   * @param reason why, in one line
   */
  record Refusal(int status, String reason) {}

  /**
   * Why a request is refused, if it is.
   *
   * @param method its method
   * @param hosts its fields {@code Host}
   * @param target what it asks for, as it was sent
   * @param site its fields {@code Sec-Fetch-Site} (Fetch Metadata)
   * @param mode its fields {@code Sec-Fetch-Mode}
   */
  Optional<Refusal> refuse(
      String method, List<String> hosts, String target, List<String> site, List<String> mode) {
    if (!METHODS.contains(method)) {
      return refusal(405, "only GET and HEAD are answered");
    }
    if (hosts.size() != 1 || !isThisComputer(hosts.get(0))) {
      return refusal(421, "the preview answers to localhost:" + port + " only");
    }
    if (site.contains("cross-site") && !mode.equals(List.of("navigate"))) {
      return refusal(403, "other sites may not load parts of the preview");
    }
    return path(target).isEmpty() ? refusal(400, "this is not an address of a site") : none();
  }

  // RFC 9110, section 7.2: the default port may be left out.
  private boolean isThisComputer(String host) {
    return NAMES.stream()
        .anyMatch(
            name ->
                host.equalsIgnoreCase(name + ":" + port)
                    || port == 80 && host.equalsIgnoreCase(name));
  }

  /**
   * The path that a request names, decoded, without its first slash; it may end with a slash or be
   * empty. Nothing if it is not plainly a path: a name that is empty, {@code .} or {@code ..}, that
   * holds a slash, a backslash or a control character, or that is not UTF-8.
   */
  static Optional<String> path(String target) {
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    if (!path.startsWith("/") || path.indexOf('#') >= 0) {
      return Optional.empty();
    }
    String[] names = path.substring(1).split("/", -1);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < names.length; i++) {
      Optional<String> name = decode(names[i]);
      boolean isLast = i == names.length - 1;
      if (name.isEmpty() || !isName(name.get(), isLast)) {
        return Optional.empty();
      }
      out.append(name.get()).append(isLast ? "" : "/");
    }
    return Optional.of(out.toString());
  }

  private static boolean isName(String name, boolean isLast) {
    return !(name.isEmpty() && !isLast)
        && !name.equals(".")
        && !name.equals("..")
        && name.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
  }

  // RFC 3986, section 2.1; a percent sign without two digits is refused, not passed on.
  private static Optional<String> decode(String name) {
    ByteBuffer bytes = ByteBuffer.allocate(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x80) {
        return Optional.empty();
      }
      if (c == '%') {
        int value = i + 2 < name.length() ? hex(name, i + 1) : -1;
        if (value < 0) {
          return Optional.empty();
        }
        bytes.put((byte) value);
        i += 2;
      } else {
        bytes.put((byte) c);
      }
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static int hex(String name, int at) {
    int high = Character.digit(name.charAt(at), 16);
    int low = Character.digit(name.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static Optional<Refusal> refusal(int status, String reason) {
    return Optional.of(new Refusal(status, reason));
  }

  private static Optional<Refusal> none() {
    return Optional.empty();
  }
}
