package pamphlet.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pamphlet.model.SourceText;

/** The rows of a table with its columns below each other. */
final class TableForm {
  /** A table that would be wider has its cells side by side instead. */
  private static final int MAX_WIDTH = 140;

  /** As many dashes as everybody takes for a line (GitHub Flavored Markdown 4.10 needs one). */
  private static final int MIN_WIDTH = 3;

  private final List<Side> sides;
  private final List<Row> rows;
  private final int[] widths;

  /** On which side the text of a column stands. */
  private enum Side {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }

  /**
   * A row.
   *
   * @param line its line
   * @param isSeparator whether it is the line of dashes
   * @param cells what stands between the bars
   */
  private record Row(int line, boolean isSeparator, List<String> cells) {}

  private TableForm(List<Side> sides, List<Row> rows) {
    this.sides = sides;
    this.rows = rows;
    this.widths = new int[sides.size()];
    for (int column = 0; column < widths.length; column++) {
      int at = column;
      widths[column] =
          rows.stream()
              .filter(row -> !row.isSeparator())
              .mapToInt(row -> length(row.cells().get(at)))
              .reduce(MIN_WIDTH, Math::max);
    }
  }

  /** The new rows by line; none if the table is indented or ragged, and left as it is. */
  static Map<Integer, String> rows(TableBlock table, SourceText text) {
    List<Row> rows = new ArrayList<>();
    List<Side> sides = List.of();
    for (Node section : table.getChildren()) {
      boolean isSeparator = section instanceof TableSeparator;
      for (Node node : section.getChildren()) {
        if (node instanceof TableRow) {
          rows.add(row(node, isSeparator, text));
          sides = isSeparator ? sides(node) : sides;
        }
      }
    }
    int columns = sides.size();
    boolean isRagged = rows.stream().anyMatch(row -> row.cells().size() != columns);
    boolean isIndented = rows.stream().anyMatch(row -> isIndented(text.line(row.line())));
    return columns == 0 || isRagged || isIndented ? Map.of() : new TableForm(sides, rows).written();
  }

  private static boolean isIndented(String line) {
    return line.startsWith(" ") || line.startsWith("\t");
  }

  private static Row row(Node node, boolean isSeparator, SourceText text) {
    List<String> cells = new ArrayList<>();
    for (Node cell : node.getChildren()) {
      cells.add(((TableCell) cell).getText().trim().toString());
    }
    int line = text.place(node.getStartOffset(), node.getStartOffset()).line();
    return new Row(line, isSeparator, cells);
  }

  private static List<Side> sides(Node separator) {
    List<Side> sides = new ArrayList<>();
    for (Node cell : separator.getChildren()) {
      TableCell.Alignment side = ((TableCell) cell).getAlignment();
      sides.add(side == null ? Side.NONE : Side.valueOf(side.name()));
    }
    return sides;
  }

  private Map<Integer, String> written() {
    int bars = 3 * widths.length + 1;
    boolean isWide = bars + Arrays.stream(widths).sum() > MAX_WIDTH;
    return rows.stream()
        .collect(
            Collectors.toMap(Row::line, row -> written(row, isWide), (a, b) -> b, TreeMap::new));
  }

  private String written(Row row, boolean isWide) {
    StringBuilder out = new StringBuilder("|");
    for (int column = 0; column < widths.length; column++) {
      int width = isWide ? 0 : widths[column];
      Side side = sides.get(column);
      String cell =
          row.isSeparator()
              ? dashes(side, Math.max(width, MIN_WIDTH))
              : padded(row.cells().get(column), side, width);
      out.append(' ').append(cell).append(cell.isEmpty() ? "|" : " |");
    }
    return out.toString();
  }

  private static String dashes(Side side, int width) {
    return switch (side) {
      case LEFT -> ":" + "-".repeat(width - 1);
      case RIGHT -> "-".repeat(width - 1) + ":";
      case CENTER -> ":" + "-".repeat(width - 2) + ":";
      default -> "-".repeat(width);
    };
  }

  private static String padded(String cell, Side side, int width) {
    int room = Math.max(0, width - length(cell));
    int left =
        switch (side) {
          case RIGHT -> room;
          case CENTER -> room / 2;
          default -> 0;
        };
    return " ".repeat(left) + cell + " ".repeat(room - left);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
