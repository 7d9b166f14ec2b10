package pamphlet.build;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import pamphlet.content.KeyOrder;
import pamphlet.content.TextDecoder;
import pamphlet.markdown.BodyForm;
import pamphlet.model.Parsed;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;

/**
 * Brings articles into the house form, and proves of each that it still means the same: the new
 * text is compiled, and everything but the places must be as before. Else the text is left alone.
 */
public final class ArticleForm {
  private static final String MARK = "\uFEFF";

  private final PageCompiler compiler;

  /**
   * @param root the site's folder
   * @param settings the site's settings
   */
  public ArticleForm(SiteRoot root, Settings settings) {
    this.compiler = new PageCompiler(root, settings, Timings.OFF);
  }

  /**
   * What became of a text.
   *
   * @param bytes the text in the house form; as it was, if it is in that form or left alone
   * @param leftAlone why the text was left as it is, empty if it was not
   */
  public record Result(byte[] bytes, Optional<String> leftAlone) {}

  /** The article in the house form. Keeps a byte-order mark and the line ends. */
  public Result of(SourcePath source, byte[] bytes) {
    Parsed<Optional<SourceText>> decoded = TextDecoder.decode(source.fromRoot(), bytes);
    if (decoded.value().isEmpty()) {
      return new Result(bytes, Optional.of("it is not text in UTF-8"));
    }
    SourceText before = decoded.value().get();
    Optional<KeyOrder.Sorted> sorted = KeyOrder.of(before);
    if (sorted.isEmpty()) {
      return new Result(bytes, Optional.of("its front matter cannot be read key by key"));
    }
    Optional<String> body = BodyForm.of(before.text().substring(sorted.get().bodyStart()));
    if (body.isEmpty()) {
      return new Result(bytes, Optional.of("its text is over a limit"));
    }
    String after = sorted.get().frontMatter() + body.get();
    if (after.equals(before.text())) {
      return new Result(bytes, Optional.empty());
    }
    return meaning(source, after).equals(meaning(source, before.text()))
        ? new Result(encoded(bytes, after), Optional.empty())
        : new Result(bytes, Optional.of("another form would change what it means"));
  }

  private String meaning(SourcePath source, String text) {
    SourceText file = new SourceText(source.fromRoot(), text);
    Compiled result = compiler.compile(source, file, List.of());
    // Sorted by words, since the order of places changes with the order of keys.
    List<String> problems = result.problems().stream().map(Meaning::of).sorted().toList();
    return Meaning.of(result.page()) + problems;
  }

  private static byte[] encoded(byte[] before, String after) {
    boolean marked = new String(before, StandardCharsets.UTF_8).startsWith(MARK);
    return ((marked ? MARK : "") + after).getBytes(StandardCharsets.UTF_8);
  }
}
