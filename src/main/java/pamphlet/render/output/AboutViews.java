package pamphlet.render.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pamphlet.model.ArticleDetails;
import pamphlet.model.Change;
import pamphlet.model.LinkedPage;
import pamphlet.model.Settings;
import pamphlet.model.Source;
import pamphlet.render.RenderContext;
import pamphlet.render.view.AboutView;
import pamphlet.render.view.ChangeView;
import pamphlet.render.view.FeedbackView;
import pamphlet.render.view.Markup;
import pamphlet.render.view.SourceView;

/** Builds what stands below a page's text. */
final class AboutViews {
  private static final byte[] HEX = Html.bytes("0123456789ABCDEF");

  private final RenderContext context;
  private final LinkedPage page;

  private AboutViews(RenderContext context, LinkedPage page) {
    this.context = context;
    this.page = page;
  }

  /** What the page rests on and who answers for it. */
  static AboutView of(RenderContext context, LinkedPage page) {
    return new AboutViews(context, page).view();
  }

  private AboutView view() {
    return new AboutView(
        Each.of(page.frontMatter().sources(), this::source),
        changes(),
        conflicts(),
        funding(),
        codes(),
        disclaimer(),
        settings().publisher().email().map(this::feedback));
  }

  private Settings settings() {
    return context.site().settings();
  }

  private SourceView source(Source source) {
    return new SourceView(
        source.title(),
        source.publisher().orElse(""),
        source.url(),
        source.date().map(context.dates()::partial),
        source.consulted().map(context.dates()::partial));
  }

  /** The newest first. */
  private List<ChangeView> changes() {
    List<Change> changes = new ArrayList<>(page.frontMatter().lifecycle().changes());
    changes.sort((one, other) -> other.date().compareTo(one.date()));
    return Each.of(changes, this::change);
  }

  private ChangeView change(Change change) {
    return new ChangeView(
        context.dates().day(change.date()),
        context.messages().get("change." + change.kind().word()),
        change.note());
  }

  /** The page's own words, or else what the register says of its author and reviewer. */
  private String conflicts() {
    Optional<String> own = page.frontMatter().article().conflicts();
    if (own.isPresent() || !page.frontMatter().type().isReviewed()) {
      return own.orElse("");
    }
    String reviewer = conflicts(page.frontMatter().review().reviewer());
    String author = conflicts(page.frontMatter().author());
    if (reviewer.isEmpty() || author.isEmpty() || reviewer.equals(author)) {
      return reviewer.isEmpty() ? author : reviewer;
    }
    return reviewer + context.messages().get("sentence.separator") + author;
  }

  private String conflicts(Optional<String> person) {
    return person
        .map(settings().people()::get)
        .map(found -> People.conflicts(context, found))
        .orElse("");
  }

  private String funding() {
    Optional<String> own = page.frontMatter().article().funding();
    return page.frontMatter().type().isReviewed()
        ? own.or(settings().publisher()::funding).orElse("")
        : own.orElse("");
  }

  private String codes() {
    ArticleDetails article = page.frontMatter().article();
    if (article.icd10().isEmpty() && article.snomed().isEmpty()) {
      return "";
    }
    Stream<String> icd = line("codes.icd10", article.icd10());
    Stream<String> snomed = line("codes.snomed", article.snomed());
    return String.join("; ", Stream.concat(icd, snomed).toList());
  }

  private Stream<String> line(String word, List<String> codes) {
    return codes.isEmpty()
        ? Stream.empty()
        : Stream.of(context.messages().get(word, String.join(", ", codes)));
  }

  private Optional<Markup> disclaimer() {
    return page.frontMatter()
        .review()
        .disclaimer()
        .map(settings().disclaimers()::get)
        .map(text -> context.fragments().markup(text, page.address()));
  }

  private FeedbackView feedback(String email) {
    return new FeedbackView(
        mail(email, "feedback.subject.yes"), mail(email, "feedback.subject.no"));
  }

  /** RFC 6068: a mailto address with a subject, percent-encoded. */
  private String mail(String email, String word) {
    String subject =
        context.messages().get(word, page.frontMatter().title(), page.address().path());
    return "mailto:" + email + "?subject=" + encode(subject);
  }

  /** As RFC 3986, section 2.1; the library's encoder is for forms, where a blank is a plus. */
  private static String encode(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[3 * bytes.length];
    int length = 0;
    for (byte b : bytes) {
      if (isPlain((char) (b & 0xFF))) {
        out[length++] = b;
      } else {
        out[length++] = '%';
        out[length++] = HEX[b >> 4 & 15];
        out[length++] = HEX[b & 15];
      }
    }
    return new String(out, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '*';
  }
}
