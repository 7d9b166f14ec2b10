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
 * @param unusedPictures the pictures that no page refers to, sorted
 * @param approvals the recorded approvals by page, also of pages that are gone
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
    SortedMap<SourcePath, Asset> assets,
    List<SourcePath> unusedPictures,
    SortedMap<SourcePath, Approval> approvals) {
  public Site {
    pages = SortedValues.copyOf(pages, LinkedPage::source);
    drafts = List.copyOf(drafts);
    categories = Map.copyOf(categories);
    reviewed = Map.copyOf(reviewed);
    redFlags = List.copyOf(redFlags);
    redFlagLists = Map.copyOf(redFlagLists);
    assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
    unusedPictures = List.copyOf(unusedPictures);
    approvals = Collections.unmodifiableSortedMap(new TreeMap<>(approvals));
  }

  /** A site without unused pictures and recorded approvals. */
  public Site(
      Settings settings,
      LocalDate today,
      SortedMap<SourcePath, LinkedPage> pages,
      List<SourcePath> drafts,
      Map<String, List<SourcePath>> categories,
      Map<String, List<SourcePath>> reviewed,
      List<MergedRedFlag> redFlags,
      Map<Target.Page, List<RedFlag>> redFlagLists,
      SortedMap<SourcePath, Asset> assets) {
    this(
        settings,
        today,
        pages,
        drafts,
        categories,
        reviewed,
        redFlags,
        redFlagLists,
        assets,
        List.of(),
        Collections.emptySortedMap());
  }

  /** The same site with these approvals. */
  public Site withApprovals(SortedMap<SourcePath, Approval> recorded) {
    return new Site(
        settings,
        today,
        pages,
        drafts,
        categories,
        reviewed,
        redFlags,
        redFlagLists,
        assets,
        unusedPictures,
        recorded);
  }

  /** The same site with other facts of some of its pages, which are linked as they were. */
  public Site withFacts(List<PageFacts> edited) {
    SortedMap<SourcePath, LinkedPage> all = new TreeMap<>(pages);
    edited.forEach(facts -> all.computeIfPresent(facts.source(), (s, page) -> page.with(facts)));
    return new Site(
        settings,
        today,
        all,
        drafts,
        categories,
        reviewed,
        redFlags,
        redFlagLists,
        assets,
        unusedPictures,
        approvals);
  }

  /** The approval of a page whose text is no longer the one that was approved. */
  public Optional<Approval> outdatedApproval(LinkedPage page) {
    String hash = page.facts().reviewedHash();
    return Optional.ofNullable(approvals.get(page.source()))
        .filter(approval -> !hash.isEmpty() && !approval.hash().equals(hash));
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
