package pamphlet.model;

/**
 * A run of characters in one line of a file. Lines and columns count from 1, columns and width
 * count code points; a place without a line (line 0) means the file as a whole.
 *
 * @param path the file, relative to the site's root, with {@code /} between names
 * @param line the line, or 0 for the whole file
 * @param column the first column, or 0 for the whole file
 * @param width how many code points the caret run covers, at least 1 unless the line is 0
 */
public record Place(String path, int line, int column, int width) implements Comparable<Place> {
  /** The file as a whole. */
  public static Place file(String path) {
    return new Place(path, 0, 0, 0);
  }

  // Written out, because Java makes a record's own at run time, which takes a small build a while.
  @Override
  public boolean equals(Object other) {
    return other instanceof Place that
        && line == that.line
        && column == that.column
        && width == that.width
        && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return ((path.hashCode() * 31 + line) * 31 + column) * 31 + width;
  }

  @Override
  public int compareTo(Place other) {
    int order = path.compareTo(other.path);
    order = order != 0 ? order : Integer.compare(line, other.line);
    order = order != 0 ? order : Integer.compare(column, other.column);
    return order != 0 ? order : Integer.compare(width, other.width);
  }
}
