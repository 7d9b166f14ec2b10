package pamphlet.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pamphlet.model.FrontMatter;
import pamphlet.model.LinkedPage;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.model.Status;

/**
 * Where the values of a page come from that are not written in its own file.
 *
 * @param site the site
 * @param page the page
 */
record PageOrigins(Site site, LinkedPage page) {
  private static final String DEFAULT = "default";

  /** What the page takes from the settings. */
  List<Origin> fromSettings() {
    SettingsOrigins settings = new SettingsOrigins(site.settings());
    FrontMatter head = page.frontMatter();
    List<Origin> origins = new ArrayList<>();
    site.reviewer(page)
        .map(
            who ->
                new Origin(
                    "reviewer", who.nameWithCredentials(), settings.from("people." + who.id())))
        .ifPresent(origins::add);
    site.category(page)
        .map(
            found ->
                new Origin("category", found.title(), settings.from("categories." + found.id())))
        .ifPresent(origins::add);
    head.review()
        .disclaimer()
        .map(key -> new Origin("disclaimer", key, settings.from("disclaimers." + key)))
        .ifPresent(origins::add);
    site.settings().phones().keySet().forEach(name -> origins.add(settings.phone(name)));
    return origins;
  }

  /** What follows from the page, the policy and the rest of the site. */
  List<Origin> workedOut() {
    FrontMatter head = page.frontMatter();
    List<Origin> origins = new ArrayList<>();
    origins.add(new Origin("address", page.address().path(), "the path of the file"));
    if (!head.places().has("type")) {
      origins.add(new Origin("type", head.type().word(), DEFAULT));
    }
    if (!head.places().has("status")) {
      origins.add(new Origin("status", head.lifecycle().status().word(), DEFAULT));
    }
    nextReview().ifPresent(origins::add);
    if (head.type().isReviewed()) {
      boolean isPublished = head.lifecycle().status() == Status.PUBLISHED;
      String from = isPublished ? "nextReview, on " + site.today() : "status";
      origins.add(new Origin("review state", page.state().word(), from));
    }
    if (!page.related().isEmpty()) {
      origins.add(new Origin("related", names(page.related()), related()));
    }
    return origins;
  }

  private Optional<Origin> nextReview() {
    if (page.frontMatter().places().has("nextReview")) {
      return Optional.empty();
    }
    SettingsOrigins settings = new SettingsOrigins(site.settings());
    String interval = SettingsOrigins.span(site.settings().review().interval());
    String from =
        "reviewDate + %s (review.interval, %s)"
            .formatted(interval, settings.from("review.interval"));
    return page.nextReview()
        .map(LocalDate::toString)
        .map(date -> new Origin("nextReview", date, from));
  }

  private String related() {
    boolean isWritten = page.frontMatter().places().has("related");
    return isWritten ? "related, then category and tags" : "category and tags";
  }

  private static String names(List<SourcePath> pages) {
    return pages.stream().map(SourcePath::value).collect(Collectors.joining(", "));
  }
}
