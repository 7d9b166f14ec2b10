package pamphlet.browser;

/** The wait between two looks at something that another program changes. */
final class Pause {
  private static final long MILLIS = 20;

  private Pause() {}

  static void briefly() {
    try {
      Thread.sleep(MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
