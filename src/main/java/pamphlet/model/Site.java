package pamphlet.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The whole site after linking: every page that is built, and every list that crosses pages.
 * Immutable; the only thing besides a page's own text that rendering may read.
 *
 * @param settings the settings
 * @param today the day of the build, which review states are judged by
 * @param pages every page that is built, by source, retired ones and (if asked for) drafts among
 *     them
 * @param drafts the drafts that were left out
 * @param categories the listed articles and exercises of each category by key, sorted by title
 * @param reviewed the listed pages by the reviewer's key, sorted by title
 * @param redFlags every red flag of every listed page once, sorted by level, topic and text
 * @param redFlagLists the signs of each list that an include may name, by page and anchor
 * @param assets the files that are copied, by source
 */
public record Site(
    Settings settings,
    LocalDate today,
    SortedMap<SourcePath, LinkedPage> pages,
    List<SourcePath> drafts,
    Map<String, List<SourcePath>> categories,
    Map<String, List<SourcePath>> reviewed,
    List<MergedRedFlag> redFlags,
    Map<Target.Page, List<RedFlag>> redFlagLists,
    SortedMap<SourcePath, Asset> assets) {
  public Site {
    pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
    drafts = List.copyOf(drafts);
    categories = Map.copyOf(categories);
    reviewed = Map.copyOf(reviewed);
    redFlags = List.copyOf(redFlags);
    redFlagLists = Map.copyOf(redFlagLists);
    assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
  }

  /** The page of {@code source}, if it is built. */
  public Optional<LinkedPage> page(SourcePath source) {
    return Optional.ofNullable(pages.get(source));
  }

  /** The pages that lists, search and sitemap show, by source. */
  public List<LinkedPage> listed() {
    return pages.values().stream().filter(LinkedPage::isListed).toList();
  }

  /** The category of a page, if it has one that the settings know. */
  public Optional<Category> category(LinkedPage page) {
    return page.frontMatter().category().map(settings.categories()::get);
  }

  /** The reviewer of a page, if it has one that the settings know. */
  public Optional<Person> reviewer(LinkedPage page) {
    return page.frontMatter().review().reviewer().map(settings.people()::get);
  }
}
