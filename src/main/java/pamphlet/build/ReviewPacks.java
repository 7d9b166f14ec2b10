package pamphlet.build;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pamphlet.model.Address;
import pamphlet.model.Approval;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageFacts;
import pamphlet.model.Person;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;
import pamphlet.render.Renderer;
import pamphlet.render.Theme;
import pamphlet.report.reviews.PackItem;
import pamphlet.report.reviews.ReviewItem;
import pamphlet.report.reviews.ReviewList;
import pamphlet.report.reviews.ReviewPack;

/** Collects what one reviewer has to read, with the text of the last approval. */
public final class ReviewPacks {
  /** Larger pictures are named instead; the file has to pass through e-mail. */
  private static final int PICTURE_MAX_BYTES = 2 << 20;

  private static final Map<String, String> PICTURES =
      Map.of(
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "gif", "image/gif",
          "webp", "image/webp",
          "avif", "image/avif");

  private final Site site;
  private final Analysis analysis;
  private final Renderer renderer;
  private final SiteFiles files;
  private final ApprovedTexts approved;
  private final PageCompiler compiler;

  /**
   * @param root the site's folder
   * @param analysis the site, analysed with its drafts
   */
  public ReviewPacks(SiteRoot root, Analysis analysis) {
    this.site = analysis.site().orElseThrow();
    this.analysis = analysis;
    this.files = new SiteFiles(root);
    this.renderer = Renderer.open(site, Theme.of(root.templates()), analysis.bodies(), files);
    this.approved = new ApprovedTexts(root, site.settings());
    this.compiler = new PageCompiler(root, site.settings(), Timings.OFF);
  }

  /** What is due for a person of the register. Pages with errors are left out and named. */
  public ReviewPack of(Person reviewer) {
    List<ReviewItem> due =
        ReviewList.of(site).items().stream()
            .filter(item -> !item.concerns().isEmpty())
            .filter(item -> isReviewedBy(item.source(), reviewer))
            .toList();
    Map<Boolean, List<ReviewItem>> byErrors =
        due.stream().collect(Collectors.partitioningBy(item -> hasErrors(item.source())));
    List<PackItem> items = new ArrayList<>();
    byErrors.get(false).forEach(item -> items.add(item(item)));
    List<String> leftOut =
        byErrors.get(true).stream().map(item -> item.source().fromRoot()).toList();
    return new ReviewPack(site.settings(), site.today(), reviewer, items, leftOut);
  }

  private boolean isReviewedBy(SourcePath page, Person reviewer) {
    return site.pages()
        .get(page)
        .frontMatter()
        .review()
        .reviewer()
        .equals(Optional.of(reviewer.id()));
  }

  private boolean hasErrors(SourcePath page) {
    boolean isRead = !site.pages().get(page).facts().reviewedHash().isEmpty();
    return !isRead
        || analysis.problems().stream()
            .filter(Diagnostic::isError)
            .anyMatch(found -> found.place().path().equals(page.fromRoot()));
  }

  private PackItem item(ReviewItem item) {
    LinkedPage page = site.pages().get(item.source());
    PageFacts facts = page.facts();
    String text = ReviewHtml.of(renderer, facts, analysis.bodies().body(item.source()));
    Optional<PackItem.Earlier> earlier =
        Optional.ofNullable(site.approvals().get(item.source())).map(a -> earlier(a, facts));
    return new PackItem(item, facts, text, earlier, src -> picture(page.address(), src));
  }

  private PackItem.Earlier earlier(Approval approval, PageFacts page) {
    boolean isSame = approval.hash().equals(page.reviewedHash());
    Optional<String> text =
        isSame
            ? Optional.empty()
            : approved.find(page.source(), approval.hash()).flatMap(old -> text(page, old));
    String name =
        Optional.ofNullable(site.settings().people().get(approval.by()))
            .map(Person::nameWithCredentials)
            .orElse(approval.by());
    return new PackItem.Earlier(name, approval.date(), isSame, text);
  }

  private Optional<String> text(PageFacts page, SourceText earlier) {
    Optional<CompiledPage> compiled = compiler.compile(page.source(), earlier, List.of()).page();
    return compiled.map(old -> ReviewHtml.of(renderer, old.facts(), old.body().html()));
  }

  private Optional<String> picture(Address page, String src) {
    String type = PICTURES.get(src.substring(src.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    return site.assets().keySet().stream()
        .filter(file -> type != null && file.address().from(page).equals(src))
        .findFirst()
        .flatMap(this::bytes)
        .map(bytes -> "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
  }

  private Optional<byte[]> bytes(SourcePath file) {
    try {
      return Optional.of(files.bytes(file)).filter(bytes -> bytes.length <= PICTURE_MAX_BYTES);
    } catch (UncheckedIOException gone) {
      return Optional.empty();
    }
  }
}
