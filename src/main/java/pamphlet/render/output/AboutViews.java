package pamphlet.render.output;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pamphlet.model.ArticleDetails;
import pamphlet.model.Change;
import pamphlet.model.LinkedPage;
import pamphlet.model.Person;
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
        page.frontMatter().sources().stream().map(this::source).toList(),
        page.frontMatter().lifecycle().changes().stream()
            .sorted(Comparator.comparing(Change::date).reversed())
            .map(this::change)
            .toList(),
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

  private ChangeView change(Change change) {
    return new ChangeView(
        context.dates().day(change.date()),
        context.messages().get("change." + change.kind().word()),
        change.note());
  }

  /** The page's own words, or else what the register says of its author and reviewer. */
  private String conflicts() {
    return page.frontMatter()
        .article()
        .conflicts()
        .orElseGet(
            () ->
                people()
                    .map(person -> People.conflicts(context, person))
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .reduce((a, b) -> a + context.messages().get("sentence.separator") + b)
                    .orElse(""));
  }

  private Stream<Person> people() {
    return page.frontMatter().type().isReviewed()
        ? Stream.concat(
                page.frontMatter().review().reviewer().stream(),
                page.frontMatter().author().stream())
            .map(settings().people()::get)
            .filter(person -> person != null)
        : Stream.empty();
  }

  private String funding() {
    Optional<String> own = page.frontMatter().article().funding();
    return page.frontMatter().type().isReviewed()
        ? own.or(settings().publisher()::funding).orElse("")
        : own.orElse("");
  }

  private String codes() {
    ArticleDetails article = page.frontMatter().article();
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

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
