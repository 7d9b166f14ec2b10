package pamphlet.report;

/** The folder of a site inside the repository that a report is about. */
final class Folders {
  private Folders() {}

  /** Checks that {@code folder} is empty, or a relative path that ends with a slash. */
  static void check(String folder) {
    if (!folder.isEmpty() && (!folder.endsWith("/") || folder.startsWith("/"))) {
      throw new IllegalArgumentException("not a relative folder: " + folder);
    }
  }
}
