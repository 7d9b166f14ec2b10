package pamphlet.model;

import java.util.Objects;

/**
 * A file below {@code articles/}, named by its path from there with {@code /} between names, for
 * example {@code exercises/neck-tilt.md}. Never starts with {@code /} and never holds {@code .} or
 * {@code ..} as a name.
 *
 * @param value the path
 */
public record SourcePath(String value) implements Comparable<SourcePath> {
  public SourcePath {
    Objects.requireNonNull(value, "value");
    if (!isNormal(value)) {
      throw new IllegalArgumentException("not a normal relative path: " + value);
    }
  }

  // Without a regular expression, because every link makes a path.
  private static boolean isNormal(String path) {
    int start = 0;
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
      if (!isName(path, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return isName(path, start, path.length());
  }

  private static boolean isName(String path, int start, int end) {
    int length = end - start;
    return length > 0 && (length > 2 || !path.startsWith("..".substring(0, length), start));
  }

  /** Whether this names an article, exercise or page. */
  public boolean isMarkdown() {
    return value.endsWith(".md");
  }

  /** The address in the site: {@code .md} becomes {@code .html}, any other file keeps its name. */
  public Address address() {
    return new Address(isMarkdown() ? value.substring(0, value.length() - 3) + ".html" : value);
  }

  /** The path as diagnostics show it, from the site's root. */
  public String fromRoot() {
    return "articles/" + value;
  }

  /** The last name of the path without its ending. */
  public String baseName() {
    String name = value.substring(value.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  // Written out, because Java makes a record's own at run time, which takes a small build a while.
  @Override
  public boolean equals(Object other) {
    return other instanceof SourcePath that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(SourcePath other) {
    return value.compareTo(other.value);
  }
}
