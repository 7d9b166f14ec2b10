package pamphlet.browser;

import java.time.Instant;

/** The script that moves a page's clock. */
final class Clock {
  private static final String SCRIPT =
      """
      (() => {
        const Real = Date;
        const shift = %d - Real.now();
        globalThis.Date = class Date extends Real {
          constructor(...parts) {
            if (parts.length) super(...parts); else super(Real.now() + shift);
          }
          static now() { return Real.now() + shift; }
        };
      })()""";

  private Clock() {}

  static String script(Instant now) {
    return SCRIPT.formatted(now.toEpochMilli());
  }
}
