package pamphlet.host;

import pamphlet.model.Address;

/** How long a browser may keep a file without asking. */
public final class Caching {
  private static final String HASH = "[0-9a-f]{10}";

  private Caching() {}

  /**
   * Whether a file's name may hold a hash of its content, for example {@code
   * assets/pamphlet.0a1b2c3d4e.css}. Whether it does is for its content to say.
   */
  public static boolean mayBeHashed(Address file) {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    String[] parts = name.split("\\.");
    return parts.length >= 3 && parts[parts.length - 2].matches(HASH);
  }

  /**
   * Whether a file's name holds a hash of its content, so that it may be kept for ever.
   *
   * @param file its address
   * @param sha256 the SHA-256 of its content, in hexadecimal
   */
  public static boolean isHashed(Address file, String sha256) {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    return mayBeHashed(file) && name.contains("." + sha256.substring(0, 10) + ".");
  }

  /** The value of {@code Cache-Control} for a file. */
  public static String of(boolean isHashed) {
    return isHashed ? Headers.FOR_EVER : Headers.REVALIDATE;
  }
}
