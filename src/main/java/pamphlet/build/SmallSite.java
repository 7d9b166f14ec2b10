package pamphlet.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pamphlet.model.Asset;
import pamphlet.model.BodyFact;
import pamphlet.model.LinkedPage;
import pamphlet.model.Settings;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.render.Overview;
import pamphlet.render.Reads;
import pamphlet.state.KnownPage;
import pamphlet.state.Standing;

/**
 * So much of a site as the pages of a few articles show: an output is made from what it {@link
 * Reads}, so that it comes out the same from this site as from the whole one.
 */
final class SmallSite {
  /** Any page may lead to a retired one, which shows; so many are looked at. */
  private static final int RETIRED_MAX = 64;

  private final Ledger ledger;
  private final SortedMap<SourcePath, LinkedPage> pages = new TreeMap<>();
  private boolean hasPictures;
  private boolean isWhole = true;

  private SmallSite(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * The site of some pages.
   *
   * @param changed the pages
   * @param retired all pages of the site that are retired
   * @return nothing if more than pages is shown, or what is stored of a page is damaged
   */
  static Optional<Site> of(
      Ledger ledger,
      Settings settings,
      LocalDate today,
      Collection<LinkedPage> changed,
      List<SourcePath> retired) {
    SmallSite small = new SmallSite(ledger);
    changed.forEach(page -> small.pages.put(page.source(), page));
    Site alone = site(settings, today, small.pages, Collections.emptySortedMap());
    changed.forEach(page -> small.addShown(alone, page));
    small.isWhole &= retired.size() <= RETIRED_MAX;
    retired.stream().limit(RETIRED_MAX).forEach(small::add);
    settings.publisher().policies().values().forEach(small::add);
    SortedMap<SourcePath, Asset> assets =
        small.hasPictures ? ledger.ground().assetsBySource() : Collections.emptySortedMap();
    return Optional.of(site(settings, today, small.pages, assets)).filter(s -> small.isWhole);
  }

  /** What the frame of every page shows of the whole site. */
  static Overview overview(Ground ground, Site small) {
    Settings settings = small.settings();
    return new Overview(
        ground.flags().get(0),
        ground.flags().get(1),
        ground.flags().get(2),
        ground.people().stream().map(settings.people()::get).toList(),
        ground.flags().get(3),
        settings.publisher().policies().values().stream()
            .map(small.pages()::get)
            .filter(Objects::nonNull)
            .toList());
  }

  private void addShown(Site alone, LinkedPage page) {
    hasPictures |= page.facts().facts(BodyFact.Exercises.class).findAny().isPresent();
    for (Reads.Part part : Reads.text(alone, page).parts()) {
      if (part instanceof Reads.Card card) {
        add(card.page());
      } else if (part instanceof Reads.Picture) {
        hasPictures = true;
      } else if (!(part instanceof Reads.Page) && !(part instanceof Reads.Text)) {
        isWhole = false;
      }
    }
  }

  private void add(SourcePath source) {
    if (pages.containsKey(source)) {
      return;
    }
    Optional<Standing> standing = ledger.standing(source);
    Optional<KnownPage> page = standing.flatMap(ledger::page);
    if (page.isEmpty() || page.get().facts().isEmpty()) {
      isWhole = false;
    } else {
      standing
          .get()
          .place()
          .map(place -> place.page(page.get().facts().get()))
          .ifPresent(this::put);
    }
  }

  private void put(LinkedPage page) {
    pages.put(page.source(), page);
  }

  private static Site site(
      Settings settings,
      LocalDate today,
      SortedMap<SourcePath, LinkedPage> pages,
      SortedMap<SourcePath, Asset> assets) {
    return new Site(
        settings, today, pages, List.of(), Map.of(), Map.of(), new ArrayList<>(), Map.of(), assets);
  }
}
