package pamphlet.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.Address;
import pamphlet.model.Diagnostic;
import pamphlet.model.LinkedPage;
import pamphlet.model.Place;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;

/** Finds addresses that were published and that a site would no longer answer. */
public final class Vanished {
  private static final String ALWAYS = "; if it was never online, delete this line";

  private final Site site;
  private final PublishedUrls published;
  private final Moves moves;
  private final Likely likely;

  private Vanished(Site site, PublishedUrls published, OldPages old) {
    this.site = site;
    this.published = published;
    this.moves = new Moves(site);
    this.likely = new Likely(site, published, old);
  }

  /**
   * One error for each address that would be gone.
   *
   * @param site the linked site
   * @param published what was published before
   * @param old what is known of pages that are gone
   */
  public static List<Diagnostic> find(Site site, PublishedUrls published, OldPages old) {
    return published.places().isEmpty() ? List.of() : new Vanished(site, published, old).find();
  }

  private List<Diagnostic> find() {
    List<Diagnostic> problems = new ArrayList<>();
    for (Map.Entry<Address, Place> line : published.places().entrySet()) {
      Address address = line.getKey();
      if (!isAnswered(address)) {
        problems.add(problem(address, line.getValue()));
      }
    }
    return problems;
  }

  private boolean isAnswered(Address address) {
    return moves.isLive(address) || moves.isMade(address) || isSheetOfVanished(address);
  }

  /** The error of its article says all that there is to say. */
  private boolean isSheetOfVanished(Address address) {
    return Moves.articleOf(address).filter(published.places()::containsKey).isPresent();
  }

  private Diagnostic problem(Address address, Place place) {
    Optional<SourcePath> draft = draft(address);
    if (draft.isPresent()) {
      return Diagnostic.of(
          place,
          HistoryCodes.VANISHED,
          "\"" + address.path() + "\" was published, and " + draft.get().fromRoot() + " is a draft",
          "publish it again, or withdraw it: status: retired, with a notice" + ALWAYS);
    }
    return Diagnostic.of(
        place,
        HistoryCodes.VANISHED,
        "\"" + address.path() + "\" was published, and readers would find nothing there",
        likely.page(address).map(page -> lead(page, address)).orElseGet(() -> restore(address))
            + ALWAYS);
  }

  private Optional<SourcePath> draft(Address address) {
    return site.drafts().stream().filter(page -> page.address().equals(address)).findFirst();
  }

  private static String lead(LinkedPage page, Address from) {
    boolean hasList = !page.frontMatter().lifecycle().redirectFrom().isEmpty();
    String line = hasList ? "  - " + from.path() : "redirectFrom: [" + from.path() + "]";
    return "if "
        + page.source().fromRoot()
        + " takes its place, add to its front matter"
        + (hasList ? " under redirectFrom" : "")
        + " the line \""
        + line
        + "\"; if it was withdrawn, bring its file back with status: retired and a notice";
  }

  private static String restore(Address address) {
    return address.path().endsWith(".html")
        ? "add it to redirectFrom of the page that takes its place, or bring its file back with"
            + " status: retired and a notice"
        : "bring the file back and link to it";
  }
}
