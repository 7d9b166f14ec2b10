package pamphlet.model;

/**
 * A telephone number that articles name by a placeholder.
 *
 * @param display as readers see it, for example {@code 1-800-222-1222}
 * @param dial as a telephone dials it, for example {@code +18002221222}
 */
public record Phone(String display, String dial) {
  /**
   * A number as an editor writes it; everything but digits and a leading plus is left out for
   * dialling.
   */
  public static Phone of(String display) {
    StringBuilder dial = new StringBuilder();
    for (char c : display.toCharArray()) {
      if (c >= '0' && c <= '9' || c == '+' && dial.length() == 0) {
        dial.append(c);
      }
    }
    return new Phone(display, dial.toString());
  }
}
