package pamphlet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.Piece;
import pamphlet.model.Place;
import pamphlet.model.Target;

/** Links of all forms, and link definitions. Pictures are next door. */
final class LinkRenderer {
  private final TreeRenderer tree;
  private final Compilation page;
  private final LinkResolver resolver;
  private final PictureRenderer pictures;
  private final Map<String, Reference> definitions = new HashMap<>();
  private boolean inLink;

  LinkRenderer(TreeRenderer tree, LinkResolver resolver) {
    this.tree = tree;
    this.page = tree.page;
    this.resolver = resolver;
    this.pictures = new PictureRenderer(tree, resolver);
  }

  /** Says which nodes this renders. */
  static void register(Handlers handlers) {
    handlers.on(Link.class, (tree, node) -> tree.links.link(node, node));
    handlers.on(LinkRef.class, (tree, node) -> tree.links.reference(node));
    handlers.on(AutoLink.class, (tree, node) -> tree.links.auto(node, node.getText(), ""));
    handlers.on(MailLink.class, (tree, node) -> tree.links.auto(node, node.getText(), "mailto:"));
    handlers.on(Reference.class, (tree, node) -> tree.links.definition(node));
    handlers.on(Image.class, (tree, node) -> tree.links.pictures.inText(node, node));
    handlers.on(ImageRef.class, (tree, node) -> tree.links.imageReference(node));
  }

  /** Whether what is written now stands inside a link, which must not hold another. */
  boolean isInLink() {
    return inLink;
  }

  /** The node with the address and the title of a picture; empty for anything else. */
  Optional<LinkNodeBase> pictureAddress(Node node) {
    if (node instanceof Image image) {
      return Optional.of(image);
    }
    return node instanceof ImageRef ref ? Optional.ofNullable(defined(ref)) : Optional.empty();
  }

  PictureRenderer pictures() {
    return pictures;
  }

  private void link(Node node, LinkNodeBase address) {
    if (inLink) {
      tree.children(node);
      return;
    }
    String raw = address.getUrl().toString();
    Place place =
        address.getUrl().isEmpty() ? page.place(node.getChars()) : page.place(address.getUrl());
    Optional<Target> target = resolver.resolve(Entities.unescape(raw), place);
    int mark = tree.text.mark();
    if (target.isPresent()) {
      open(target.get(), address);
    }
    inLink = true;
    tree.children(node);
    inLink = false;
    if (target.isPresent()) {
      close(target.get(), tree.text.since(mark), raw, place, textPlace(node));
    }
  }

  private void open(Target target, LinkNodeBase address) {
    open(target);
    if (address.getTitle().isNotNull()) {
      String title = pictures.plain(address.getTitle());
      tree.out.html(" title=\"").text(title).html('"');
    }
    tree.out.html('>');
  }

  private void open(Target target) {
    boolean isExternal = target instanceof Target.External;
    tree.out.html(isExternal ? "<a class=\"external\" href=\"" : "<a href=\"");
    tree.out.slot(new Piece.Href(target)).html('"');
  }

  private void close(Target target, String text, String raw, Place place, Place textPlace) {
    tree.out.html("</a>");
    page.links.add(new pamphlet.model.Link(target, text, raw, place, textPlace));
  }

  private Place textPlace(Node node) {
    if (!node.hasChildren()) {
      return page.place(node.getChars());
    }
    return page.place(node.getFirstChild().getStartOffset(), node.getLastChild().getEndOffset());
  }

  private void reference(LinkRef node) {
    Reference definition = defined(node);
    if (definition != null) {
      link(node, definition);
    } else {
      undefined(node);
    }
  }

  private void imageReference(ImageRef node) {
    Reference definition = defined(node);
    if (definition != null) {
      pictures.inText(node, definition);
    } else {
      undefined(node);
    }
  }

  private Reference defined(RefNode node) {
    return node.isDefined()
        ? node.getReferenceNode(Parser.REFERENCES.get(node.getDocument()))
        : null;
  }

  // CommonMark 6.3: without a definition, the brackets are text.
  private void undefined(RefNode node) {
    BasedSequence chars = node.getChars();
    if (!node.hasChildren()) {
      tree.inline.words(chars);
    } else {
      BasedSequence inside = node.getChildChars();
      tree.inline.words(chars.prefixOf(inside));
      tree.children(node);
      tree.inline.words(chars.suffixOf(inside).trimStart());
    }
    if (node.getText().isNotNull() && !node.getText().isEmpty() && !node.getReference().isEmpty()) {
      reportUndefined(node.getReference());
    } else if (chars.endsWith("][]")) {
      reportUndefined(chars.subSequence(1, chars.length() - 3));
    } else {
      reportMisshaped(node);
    }
  }

  // The link [text] (address), or (text)[address].
  private void reportMisshaped(RefNode node) {
    int start = node.getStartOffset();
    int end = node.getEndOffset();
    boolean isSpaced = page.body.startsWith(" ", end);
    boolean isTurned = start > 0 && page.body.charAt(start - 1) == ')';
    BasedSequence inside = node.getChars().subSequence(1, node.getChars().length() - 1);
    if (isSpaced && LinkLike.isAddress(page.body, end + 1, page.body.length())) {
      page.report(
          page.place(end, end + 1),
          MarkupCodes.BROKEN_LINK,
          "a space stands between the text of a link and its address",
          "remove the space");
    } else if (isTurned && LinkLike.isAddress(inside)) {
      page.report(
          page.place(inside),
          MarkupCodes.BROKEN_LINK,
          "the brackets of a link are the wrong way round",
          "write [text](" + inside + ")");
    }
  }

  private void reportUndefined(BasedSequence name) {
    page.report(
        page.place(name),
        MarkupCodes.UNDEFINED_REFERENCE,
        "there is no definition for \"" + name + "\"",
        "write [" + name + "]: address on a line of its own");
  }

  private void definition(Reference node) {
    String key = Escaping.normalizeReference(node.getReference(), true);
    Reference first = definitions.putIfAbsent(key, node);
    if (first != null) {
      page.report(
          page.place(node.getReference()),
          MarkupCodes.DUPLICATE_REFERENCE,
          "\""
              + node.getReference()
              + "\" is defined before, in line "
              + page.place(first.getReference()).line(),
          "remove one of the definitions");
    }
  }

  // CommonMark 6.5.
  private void auto(Node node, BasedSequence address, String prefix) {
    Place place = page.place(address);
    String raw = address.toString();
    Optional<Target> target = inLink ? Optional.empty() : resolver.resolve(prefix + raw, place);
    target.ifPresent(this::open);
    target.ifPresent(t -> tree.out.html('>'));
    tree.out.text(raw);
    tree.text.append(raw, address.getStartOffset());
    target.ifPresent(t -> close(t, raw, raw, place, page.place(node.getChars())));
  }
}
