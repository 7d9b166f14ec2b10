package pamphlet.markdown;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import pamphlet.model.ImageUse;
import pamphlet.model.Piece;
import pamphlet.model.Place;
import pamphlet.model.SourcePath;
import pamphlet.model.Target;
import pamphlet.model.TextBlock;

/** Pictures: inside text, or alone in a paragraph as a figure with caption. */
final class PictureRenderer {
  private final TreeRenderer tree;
  private final Compilation page;
  private final LinkResolver resolver;

  PictureRenderer(TreeRenderer tree, LinkResolver resolver) {
    this.tree = tree;
    this.page = tree.page;
    this.resolver = resolver;
  }

  /** A picture between words. */
  void inText(Node node, LinkNodeBase address) {
    Optional<ImageUse> use = use(node, address);
    if (use.isPresent() && !use.get().caption().isEmpty()) {
      page.report(
          page.place(address.getTitle()),
          MarkupCodes.LOST_CAPTION,
          "the caption of a picture inside text is not shown",
          "put the picture into a paragraph of its own, or leave the caption out");
    }
    write(node, use);
  }

  /** A picture that stands alone. */
  void figure(Node node, LinkNodeBase address) {
    Optional<ImageUse> use = use(node, address);
    tree.out.html("<figure class=\"figure\">");
    write(node, use);
    if (address.getTitle().isNotNull() && !address.getTitle().isBlank()) {
      String caption = plain(address.getTitle());
      tree.out.html("<figcaption>").text(caption).html("</figcaption>");
      tree.text.append(caption, address.getTitle().getStartOffset());
      tree.text.end(TextBlock.Kind.PARAGRAPH);
    }
    tree.out.html("</figure>\n");
  }

  /** Text that goes into an attribute or a caption, where no placeholder can be filled. */
  String plain(BasedSequence chars) {
    String text = Entities.unescape(chars);
    int braces = chars.indexOf("{{");
    if (braces >= 0 && (braces == 0 || chars.charAt(braces - 1) != '\\')) {
      page.report(
          page.place(chars.subSequence(braces, braces + 2)),
          MarkupCodes.BAD_PLACEHOLDER,
          "a placeholder cannot stand in a title, a caption or a description",
          "move it into the text");
    }
    return text;
  }

  private void write(Node node, Optional<ImageUse> use) {
    if (use.isPresent()) {
      page.images.add(use.get());
      tree.out.slot(new Piece.Picture(use.get()));
    } else {
      tree.out.text(PlainText.of(node));
    }
  }

  private Optional<ImageUse> use(Node node, LinkNodeBase address) {
    BasedSequence url = address.getUrl();
    Place place = url.isEmpty() ? page.place(node.getChars()) : page.place(url);
    if (node.hasChildren()) {
      plain(node.getChildChars());
    }
    String caption = address.getTitle().isNotNull() ? Entities.unescape(address.getTitle()) : "";
    return file(Entities.unescape(url), place)
        .map(src -> new ImageUse(src, PlainText.of(node), caption.strip(), place));
  }

  private Optional<SourcePath> file(String destination, Place place) {
    Optional<Target> target = resolver.resolve(destination, place);
    if (target.isEmpty()) {
      return Optional.empty();
    }
    if (target.get() instanceof Target.File file) {
      return Optional.of(file.file());
    }
    boolean isForeign = target.get() instanceof Target.External;
    page.report(
        place,
        isForeign ? MarkupCodes.FOREIGN_IMAGE : MarkupCodes.NOT_AN_IMAGE,
        isForeign ? "a picture would be loaded from elsewhere" : "an article is no picture",
        isForeign
            ? "put a copy beside the article, if its licence allows that"
            : "name a picture file, for example images/neck.svg");
    return Optional.empty();
  }
}
