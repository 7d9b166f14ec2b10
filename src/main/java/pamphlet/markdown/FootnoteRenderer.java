package pamphlet.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pamphlet.model.Piece;
import pamphlet.model.Target;

/** Footnotes: numbers in the text, and the notes at its end in the order of their first mention. */
final class FootnoteRenderer {
  private final TreeRenderer tree;
  private final Compilation page;
  private final List<FootnoteBlock> mentioned = new ArrayList<>();
  private final Map<String, FootnoteBlock> defined = new LinkedHashMap<>();
  private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
  private final Map<FootnoteBlock, List<String>> mentions = new HashMap<>();

  FootnoteRenderer(TreeRenderer tree) {
    this.tree = tree;
    this.page = tree.page;
  }

  /** Says which nodes this renders. */
  static void register(Handlers handlers) {
    handlers.on(Footnote.class, (tree, node) -> tree.footnotes.mention(node));
    handlers.on(FootnoteBlock.class, (tree, node) -> tree.footnotes.define(node));
  }

  /** Writes the notes, if there are any, and reports what belongs to no mention. */
  void section() {
    if (!mentioned.isEmpty()) {
      tree.line();
      tree.out.html("<section class=\"footnotes\" aria-labelledby=\"footnotes-title\">\n");
      tree.out.html("<h2 class=\"visually-hidden\" id=\"footnotes-title\">");
      tree.out.message("footnotes.title").html("</h2>\n<ol>\n");
      // By index, because a note may mention another one.
      for (int i = 0; i < mentioned.size(); i++) {
        note(mentioned.get(i));
      }
      tree.out.html("</ol>\n</section>\n");
    }
    defined.values().forEach(this::reportUnused);
  }

  private void mention(Footnote node) {
    FootnoteBlock block = node.getFootnoteBlock();
    if (block == null) {
      String label = node.getText().toString().replaceAll("\\s+", " ");
      page.report(
          page.place(node.getChars()),
          MarkupCodes.UNDEFINED_FOOTNOTE,
          "there is no footnote \"" + label + "\"",
          "write [^" + label + "]: and its text on a line of its own");
      tree.inline.words(node.getChars());
      return;
    }
    String number = Integer.toString(number(block));
    String id = mentionId(block, number);
    tree.out.html(id.isEmpty() ? "<sup>" : "<sup id=\"" + id + "\">");
    if (tree.links.isInLink()) {
      tree.out.html(number);
    } else {
      link("footnote-ref", "fn-" + number);
      tree.out.html("<span class=\"visually-hidden\">").message("footnote.ref");
      tree.out.html(" </span>").html(number).html("</a>");
    }
    tree.out.html("</sup>");
  }

  private int number(FootnoteBlock block) {
    Integer number = numbers.get(block);
    if (number == null) {
      mentioned.add(block);
      number = mentioned.size();
      numbers.put(block, number);
    }
    return number;
  }

  // Items of directives are shown on other pages too, where an id could be there already.
  private String mentionId(FootnoteBlock block, String number) {
    if (tree.containers.isInside()) {
      return "";
    }
    List<String> ids = mentions.computeIfAbsent(block, b -> new ArrayList<>());
    String id = "fnref-" + number + (ids.isEmpty() ? "" : "-" + (ids.size() + 1));
    ids.add(id);
    return id;
  }

  private void link(String styleClass, String anchor) {
    tree.out.html("<a class=\"").html(styleClass).html("\" href=\"");
    tree.out.slot(new Piece.Href(new Target.Page(page.path, anchor))).html("\">");
  }

  private void note(FootnoteBlock block) {
    tree.out.html("<li id=\"fn-" + numbers.get(block) + "\">\n");
    tree.children(block);
    List<String> ids = mentions.getOrDefault(block, List.of());
    if (!ids.isEmpty()) {
      tree.line();
      tree.out.html("<p class=\"footnote-back\">");
      ids.forEach(id -> back(id, numbers.get(block)));
      tree.out.html("</p>\n");
    }
    tree.out.html("</li>\n");
  }

  private void back(String id, int number) {
    link("footnote-back-link", id);
    tree.out.html("<span class=\"visually-hidden\">").message("footnote.back");
    tree.out.html(" " + number + "</span><span aria-hidden=\"true\">&#8617;</span></a>");
  }

  private void define(FootnoteBlock node) {
    String label = node.getText().toString();
    FootnoteBlock other = defined.putIfAbsent(label, node);
    if (other != null) {
      page.report(
          page.place(node.getText()),
          MarkupCodes.DUPLICATE_FOOTNOTE,
          "the footnote \""
              + label
              + "\" is written before, in line "
              + page.place(other.getText()).line(),
          "give one of the two another name");
    }
  }

  private void reportUnused(FootnoteBlock node) {
    if (!numbers.containsKey(node)) {
      page.report(
          page.place(node.getText()),
          MarkupCodes.UNUSED_FOOTNOTE,
          "no text refers to the footnote \"" + node.getText() + "\", so it is not shown",
          "write [^" + node.getText() + "] where it belongs, or remove it");
    }
  }
}
