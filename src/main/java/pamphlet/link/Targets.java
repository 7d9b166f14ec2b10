package pamphlet.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pamphlet.model.Address;
import pamphlet.model.Anchor;
import pamphlet.model.PageFacts;
import pamphlet.model.Similar;
import pamphlet.model.SourcePath;

/**
 * Everything that a reference may lead to, and what its author probably meant if it leads nowhere.
 */
final class Targets {
  private final Pages pages;
  private final Set<SourcePath> files;
  private final Map<SourcePath, Set<String>> anchors = new HashMap<>();
  // Made when the first reference leads nowhere.
  private Map<String, SourcePath> byLowerCase;
  private Nearest nearestPage;
  private Nearest nearestFile;

  Targets(Pages pages, Set<SourcePath> files) {
    this.pages = pages;
    this.files = files;
  }

  boolean hasPage(SourcePath page) {
    return pages.has(page);
  }

  boolean isDraft(SourcePath page) {
    return pages.leftOut().contains(page);
  }

  boolean hasFile(SourcePath file) {
    return files.contains(file);
  }

  boolean hasAnchor(SourcePath page, String anchor) {
    return anchors.computeIfAbsent(page, this::anchorsOf).contains(anchor);
  }

  /** The file whose name differs in upper and lower case only. */
  Optional<SourcePath> otherCase(SourcePath wanted) {
    if (byLowerCase == null) {
      byLowerCase = new HashMap<>();
      all().forEach(path -> byLowerCase.putIfAbsent(path.value().toLowerCase(Locale.ROOT), path));
    }
    return Optional.ofNullable(byLowerCase.get(wanted.value().toLowerCase(Locale.ROOT)));
  }

  /** "did you mean …?" for a page or file, as a link from {@code from} would be written. */
  String nearest(SourcePath from, SourcePath wanted, boolean markdown) {
    return (markdown ? nearestPage() : nearestFile())
        .to(wanted)
        .map(path -> "did you mean \"" + relative(from, path) + "\"?")
        .orElse("");
  }

  private Nearest nearestPage() {
    if (nearestPage == null) {
      nearestPage = new Nearest(pages.built().keySet());
    }
    return nearestPage;
  }

  private Nearest nearestFile() {
    if (nearestFile == null) {
      // An article is never what a picture or a leaflet of the same name was meant to be.
      nearestFile = new Nearest(files.stream().filter(file -> !file.isMarkdown()).toList());
    }
    return nearestFile;
  }

  /** "did you mean …?" for an anchor, with the line of the heading. */
  String nearestAnchor(SourcePath page, String wanted) {
    List<Anchor> known = pages.built().get(page).anchors();
    Optional<String> id = Similar.to(wanted, known.stream().map(Anchor::id).toList());
    return id.flatMap(i -> known.stream().filter(a -> a.id().equals(i)).findFirst())
        .map(
            a ->
                "did you mean \"#"
                    + a.id()
                    + "\" (line "
                    + a.place().line()
                    + " of "
                    + page.value()
                    + ")?")
        .orElseGet(() -> anchorList(page, known));
  }

  /** The path as an author writes it in a file of the same folder as {@code from}. */
  static String relative(SourcePath from, SourcePath to) {
    // Source paths and addresses have the same folders; only percent-encoding differs.
    String href = new Address(to.value()).from(new Address(from.value()));
    return href.contains("%") ? to.value() : href;
  }

  private static String anchorList(SourcePath page, List<Anchor> known) {
    if (known.isEmpty()) {
      return page.value() + " has no headings to lead to; link to the page itself";
    }
    List<String> some = known.stream().map(a -> "#" + a.id()).limit(5).toList();
    return page.value() + " has " + String.join(", ", some) + (known.size() > 5 ? ", …" : "");
  }

  private List<SourcePath> all() {
    List<SourcePath> all = new ArrayList<>(pages.built().keySet());
    all.addAll(files);
    all.sort(Comparator.naturalOrder());
    return all;
  }

  private Set<String> anchorsOf(SourcePath page) {
    PageFacts facts = pages.built().get(page);
    Set<String> ids = new HashSet<>();
    facts.anchors().forEach(a -> ids.add(a.id()));
    return ids;
  }
}
