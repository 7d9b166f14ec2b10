package pamphlet.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pamphlet.model.ListOutline;
import pamphlet.model.TextBlock;

/** Lists with bullets and numbers, and lists of definitions. */
final class ListRenderer {
  private final TreeRenderer tree;
  private final Compilation page;
  private int depth;

  ListRenderer(TreeRenderer tree) {
    this.tree = tree;
    this.page = tree.page;
  }

  /** Says which nodes this renders. */
  static void register(Handlers handlers) {
    handlers.on(BulletList.class, (tree, node) -> tree.lists.list(node, "ul", 1));
    handlers.on(
        OrderedList.class, (tree, node) -> tree.lists.list(node, "ol", node.getStartNumber()));
    handlers.on(BulletListItem.class, (tree, node) -> tree.block("<li>", node, "</li>\n"));
    handlers.on(OrderedListItem.class, (tree, node) -> tree.block("<li>", node, "</li>\n"));
    handlers.on(DefinitionList.class, (tree, node) -> tree.block("<dl>\n", node, "</dl>\n"));
    handlers.on(DefinitionTerm.class, (tree, node) -> tree.block("<dt>", node, "</dt>\n"));
    handlers.on(DefinitionItem.class, (tree, node) -> tree.block("<dd>", node, "</dd>\n"));
  }

  /** The shape of a list. */
  static ListOutline outline(ListBlock list, Compilation page) {
    int items = 0;
    boolean hasNested = false;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items += item instanceof ListItem ? 1 : 0;
      hasNested |= item.getChildOfType(ListBlock.class) != null;
    }
    Node first = list.getFirstChild();
    var place = page.place(first instanceof ListItem i ? i.getOpeningMarker() : list.getChars());
    return new ListOutline(list instanceof OrderedList, items, hasNested, place);
  }

  private void list(ListBlock node, String tag, int start) {
    page.lists.add(outline(node, page));
    boolean isSteps = depth == 0 && page.steps.isEmpty() && node instanceof OrderedList;
    tree.line();
    tree.out.html('<').html(tag);
    if (start != 1) {
      tree.out.html(" start=\"").html(Integer.toString(start)).html('"');
    }
    tree.out.html(">\n");
    items(node, isSteps);
    tree.line();
    tree.out.html("</").html(tag).html(">\n");
  }

  private void items(ListBlock node, boolean isSteps) {
    List<String> texts = new ArrayList<>();
    depth++;
    for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
      int before = tree.text.blocks().size();
      tree.node(item);
      if (isSteps) {
        texts.add(textSince(before));
      }
    }
    depth--;
    if (isSteps) {
      page.steps = List.copyOf(texts);
    }
  }

  private String textSince(int before) {
    List<TextBlock> blocks = tree.text.blocks();
    if (blocks.size() == before + 1) { // As most items have.
      return blocks.get(before).text();
    }
    return blocks.subList(before, blocks.size()).stream()
        .map(TextBlock::text)
        .collect(Collectors.joining(" "));
  }
}
