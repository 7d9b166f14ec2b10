package pamphlet.model;

/** How bad a diagnostic is. Errors stop a build before anything is written. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word that messages show, for example {@code error}. */
  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
