package pamphlet.markdown;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pamphlet.directive.Container.Item;
import pamphlet.model.Escape;
import pamphlet.model.Fragment;
import pamphlet.model.Place;
import pamphlet.model.Target;
import pamphlet.model.TextBlock;

/** The items of the list in a directive, one by one. */
final class ItemRenderer {
  private final TreeRenderer tree;
  private final Compilation page;

  ItemRenderer(TreeRenderer tree) {
    this.tree = tree;
    this.page = tree.page;
  }

  Item render(ListItem node) {
    Node first = node.getFirstChild();
    Place place = page.place(first == null ? node.getOpeningMarker() : first.getChars().trim());
    Optional<String> id =
        first instanceof Paragraph
            ? IdSuffix.take(first, page).map(i -> page.anchors.explicit(i.id(), i.place()))
            : Optional.empty();
    int linksBefore = page.links.size();
    int textBefore = tree.text.blocks().size();
    Fragment html = tree.capture(() -> content(node));
    List<Target> links =
        page.links.subList(linksBefore, page.links.size()).stream()
            .map(pamphlet.model.Link::target)
            .toList();
    return new Item(id, html, text(textBefore), links, isLinkOnly(node, links), place);
  }

  /** The same items as the list that they were. */
  Fragment joined(ListBlock list, List<Item> items) {
    String tag = list instanceof OrderedList ? "ol" : "ul";
    Fragment.Builder out = new Fragment.Builder().html('<').html(tag).html(">\n");
    for (Item item : items) {
      out.html("<li");
      item.id().ifPresent(id -> out.html(" id=\"").html(Escape.html(id)).html('"'));
      out.html('>').append(item.html()).html("</li>\n");
    }
    return out.html("</").html(tag).html(">\n").build();
  }

  // An item of one paragraph needs no paragraph element, even if blank lines stand around it.
  private void content(ListItem node) {
    if (isOneParagraph(node)) {
      tree.children(node.getFirstChild());
      tree.text.end(TextBlock.Kind.LIST_ITEM);
    } else {
      tree.children(node);
    }
  }

  private static boolean isOneParagraph(ListItem node) {
    Node only = node.getFirstChild();
    return only instanceof Paragraph && only.getNext() == null;
  }

  private String text(int from) {
    List<TextBlock> blocks = tree.text.blocks();
    return blocks.subList(from, blocks.size()).stream()
        .map(TextBlock::text)
        .collect(Collectors.joining(" "));
  }

  private static boolean isLinkOnly(ListItem node, List<Target> links) {
    if (links.size() != 1 || !isOneParagraph(node)) {
      return false;
    }
    Node only = node.getFirstChild().getFirstChild();
    return only.getNext() == null && (only instanceof Link || only instanceof LinkRef);
  }
}
