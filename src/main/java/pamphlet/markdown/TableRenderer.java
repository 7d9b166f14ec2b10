package pamphlet.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Fragment;
import pamphlet.model.TextBlock;

/**
 * Tables, in a region that can be scrolled with the keyboard when the table is wider than the
 * screen (WCAG 2.2, 2.1.1), named after its columns.
 */
final class TableRenderer {
  private final TreeRenderer tree;
  private final Compilation page;
  private int columns;

  TableRenderer(TreeRenderer tree) {
    this.tree = tree;
    this.page = tree.page;
  }

  /** Says which nodes this renders. */
  static void register(Handlers handlers) {
    handlers.on(TableBlock.class, (tree, node) -> tree.tables.table(node));
    handlers.on(TableHead.class, (tree, node) -> tree.block("<thead>\n", node, "</thead>\n"));
    handlers.on(TableBody.class, (tree, node) -> tree.tables.body(node));
    handlers.on(TableSeparator.class, (tree, node) -> {});
    handlers.on(TableRow.class, (tree, node) -> tree.tables.row(node));
    handlers.on(TableCell.class, (tree, node) -> tree.tables.cell(node));
  }

  private void table(TableBlock node) {
    columns = columnsOf(node);
    int before = tree.text.blocks().size();
    Fragment head = tree.capture(() -> tree.node(node.getFirstChild()));
    List<TextBlock> names = tree.text.blocks();
    String label = label(names.subList(before, names.size()));
    tree.line();
    tree.out.html("<div class=\"table-wrap\"");
    if (!label.isEmpty()) {
      tree.out.html(" role=\"region\" tabindex=\"0\" aria-label=\"").text(label).html('"');
    }
    tree.out.html(">\n<table>\n").append(head);
    for (Node n = node.getFirstChild().getNext(); n != null; n = n.getNext()) {
      tree.node(n);
    }
    tree.out.html("</table>\n</div>\n");
  }

  private static int columnsOf(TableBlock node) {
    Node separator = node.getChildOfType(TableSeparator.class);
    Node row = separator == null ? null : separator.getFirstChild();
    return row == null ? 0 : count(row);
  }

  private static int count(Node row) {
    int cells = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells++;
    }
    return cells;
  }

  private static String label(List<TextBlock> head) {
    List<String> names = new ArrayList<>();
    head.forEach(cell -> names.add(cell.text().replace("{{", "").replace("}}", "")));
    return String.join(", ", names);
  }

  private void body(TableBody node) {
    if (node.hasChildren()) {
      tree.block("<tbody>\n", node, "</tbody>\n");
    }
  }

  private void row(TableRow node) {
    if (count(node) > columns) {
      page.report(
          page.place(node.getChars()),
          MarkupCodes.RAGGED_TABLE,
          "this row has " + count(node) + " cells, and the line of dashes has " + columns,
          "give all rows the same number of cells; write \\| for a bar inside a cell");
    }
    tree.element("<tr>\n", node, "</tr>\n");
  }

  private void cell(TableCell node) {
    tree.out.html(node.isHeader() ? "<th scope=\"col\"" : "<td");
    if (node.getAlignment() != null) {
      String side = Ascii.lower(node.getAlignment().name());
      tree.out.html(" class=\"align-").html(side).html('"');
    }
    tree.element(">", node, node.isHeader() ? "</th>\n" : "</td>\n");
    tree.text.end(TextBlock.Kind.TABLE_CELL);
  }
}
