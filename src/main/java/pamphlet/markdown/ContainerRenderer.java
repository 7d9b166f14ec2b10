package pamphlet.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pamphlet.directive.Container;
import pamphlet.directive.Directive;
import pamphlet.model.Fragment;
import pamphlet.model.Place;
import pamphlet.model.TextBlock;

/** Containers: gives each directive its content in parts, and puts its HTML into the page. */
final class ContainerRenderer {
  private static final int LEVEL_MAX = 6;

  private final TreeRenderer tree;
  private final Compilation page;
  private final HeaderCheck headers;
  private final ItemRenderer items;
  private final PageReport report;
  private int depth;
  private int mistakenOpeners;

  ContainerRenderer(TreeRenderer tree, LinkResolver resolver) {
    this.tree = tree;
    this.page = tree.page;
    this.headers = new HeaderCheck(page);
    this.items = new ItemRenderer(tree);
    this.report = new PageReport(page, resolver);
  }

  /** Says which nodes this renders. */
  static void register(Handlers handlers) {
    handlers.on(DirectiveBlock.class, (tree, node) -> tree.containers.container(node));
    handlers.on(DirectiveLine.class, (tree, node) -> tree.containers.line(node));
  }

  /** Whether what is written now stands in a container. */
  boolean isInside() {
    return depth > 0;
  }

  private void container(DirectiveBlock node) {
    // An unclosed directive holds what was never meant for it; one report is enough.
    Optional<Directive> directive = headers.check(node).filter(d -> node.isClosed());
    depth++;
    // In the order of the page, so that numbers behind equal ids count downwards.
    Optional<String> id = headers.id(node.header());
    Optional<Fragment> label = label(node);
    String labelText = tree.text.end(TextBlock.Kind.HEADING);
    ListBlock list = onlyList(node);
    List<Container.Item> written = list == null ? List.of() : items(list);
    Fragment content = list == null ? content(node) : items.joined(list, written);
    depth--;
    Container container =
        new Container(
            id,
            headers.classes(node.header()),
            label.filter(x -> directive.isPresent() && takesLabel(directive.get())),
            labelText,
            headers.values(node.header(), directive),
            headers.places(node.header()),
            content,
            written,
            list != null,
            headingLevel(),
            tree.blocks.section(),
            place(node));
    tree.line();
    // What else stands in a directive that is not closed was not meant to.
    boolean isMeant = node.isClosed() || list != null;
    tree.out.append(
        directive.filter(d -> isMeant).map(d -> d.render(container, report)).orElse(content));
  }

  private static boolean takesLabel(Directive directive) {
    return directive.label() != Directive.LabelUse.NONE;
  }

  private Optional<Fragment> label(DirectiveBlock node) {
    if (node.header().label().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(tree.captureChildren(node.label()));
  }

  private List<Container.Item> items(ListBlock list) {
    page.lists.add(ListRenderer.outline(list, page));
    List<Container.Item> written = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem listItem) {
        written.add(items.render(listItem));
      }
    }
    return written;
  }

  private Fragment content(DirectiveBlock node) {
    return tree.captureChildren(node);
  }

  // The one list inside, or null if there is something else as well.
  private ListBlock onlyList(DirectiveBlock node) {
    ListBlock list = null;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ListBlock found && list == null) {
        list = found;
      } else if (isShown(child)) {
        return null;
      }
    }
    if (list != null) {
      renderOthers(node, list);
    }
    return list;
  }

  // Comments and definitions show nothing but are read.
  private void renderOthers(DirectiveBlock node, ListBlock list) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child != list) {
        tree.node(child);
      }
    }
  }

  private static boolean isShown(Node node) {
    return !(node instanceof DirectiveLine
        || node instanceof Reference
        || node instanceof FootnoteBlock
        || HtmlRenderer.isComment(node));
  }

  private int headingLevel() {
    int section = tree.blocks.sectionLevel();
    return section == 0 ? 2 : Math.min(LEVEL_MAX, section + 1);
  }

  private Place place(DirectiveBlock node) {
    DirectiveHeader.Range name = node.header().name().range();
    return name.start() < name.end() ? page.place(name) : page.place(node.getChars());
  }

  private void line(DirectiveLine node) {
    switch (node.kind()) {
      case CLOSER -> {}
      case STRAY_CLOSER -> stray(node);
      case MALFORMED -> malformed(node);
    }
  }

  private void stray(DirectiveLine node) {
    if (!takeMistakenOpener()) {
      page.report(
          page.place(node.getChars()),
          MarkupCodes.STRAY_CLOSER,
          "this line closes a directive, and none is open",
          "remove it, or write as many colons as in the line that opens the directive");
    }
  }

  private void malformed(DirectiveLine node) {
    openedByMistake();
    boolean isHidden = node.getChars().toString().matches(":+[\\p{Z}\\p{Cf}&&[^ ]].*");
    page.report(
        page.place(node.getChars()),
        MarkupCodes.BAD_DIRECTIVE_LINE,
        "no directive starts like this",
        isHidden
            ? "delete the invisible character behind the colons"
            : "write a name behind the colons, for example :::do; for the colons themselves write"
                + " \\:::");
  }

  /** Remembers a line that was meant to open a directive, so that its closing line is not told. */
  void openedByMistake() {
    mistakenOpeners++;
  }

  /** Whether a closing line belongs to a line that was told already; to each belongs one. */
  boolean takeMistakenOpener() {
    boolean isTold = mistakenOpeners > 0;
    mistakenOpeners -= isTold ? 1 : 0;
    return isTold;
  }
}
