package pamphlet.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pamphlet.model.Diagnostic;
import pamphlet.model.FrontMatter;
import pamphlet.model.Link;
import pamphlet.model.LinkedPage;
import pamphlet.model.Place;
import pamphlet.model.ReviewState;
import pamphlet.model.Severity;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.model.Target;

/**
 * What a build will say of references to drafts. A preview shows drafts like other pages, so that
 * such a reference leads somewhere there and nowhere in the published site.
 */
public final class DraftLinks {
  private final Set<SourcePath> drafts = new HashSet<>();
  private final List<Diagnostic> found = new ArrayList<>();

  private DraftLinks() {}

  /** A warning for each reference of a page to a draft, where it is an error for a build. */
  public static List<Diagnostic> of(Site site) {
    DraftLinks links = new DraftLinks();
    site.pages().values().stream()
        .filter(DraftLinks::isDraft)
        .forEach(page -> links.drafts.add(page.source()));
    if (!links.drafts.isEmpty()) {
      site.pages().values().stream().filter(page -> !isDraft(page)).forEach(links::check);
    }
    return links.found;
  }

  private static boolean isDraft(LinkedPage page) {
    return page.state() == ReviewState.DRAFT;
  }

  private void check(LinkedPage page) {
    for (Link link : page.facts().links()) {
      if (link.target() instanceof Target.Page target) {
        check(target.page(), link.place());
      }
    }
    FrontMatter head = page.frontMatter();
    for (int i = 0; i < head.related().size(); i++) {
      check(head.related().get(i), head.places().value("related[" + i + "]"));
    }
    head.lifecycle()
        .replacedBy()
        .ifPresent(other -> check(other, head.places().value("replacedBy")));
  }

  private void check(SourcePath target, Place place) {
    if (drafts.contains(target)) {
      found.add(ReferenceCheck.draft(target, place).withSeverity(Severity.WARNING));
    }
  }
}
