package pamphlet.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import pamphlet.link.ImageSizeReader;
import pamphlet.link.LinkInput;
import pamphlet.link.Linker;
import pamphlet.model.Diagnostic;
import pamphlet.model.ImageSize;
import pamphlet.model.PageFacts;
import pamphlet.model.Parsed;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.state.FactsHash;

/**
 * A linked site with what it was linked from. Most edits change words only, and who links where
 * stays as it was; then the next site is the same with other facts of the edited pages, and nothing
 * has to be linked again. Immutable.
 *
 * @param input what was linked; its pictures are not read again
 * @param pictures the size of each picture that was asked for
 * @param site the site, and what is wrong between its pages
 */
record Linked(LinkInput input, Map<SourcePath, Optional<ImageSize>> pictures, Parsed<Site> site) {
  /** More edited pages than this are linked like new ones. */
  private static final int MAX_EDITED = 64;

  /** Links a site, by this thread alone. */
  static Linked of(LinkInput input) {
    return of(input, Runnable::run);
  }

  /**
   * Links a site.
   *
   * @param beside takes half of the work, to be done by another thread
   */
  static Linked of(LinkInput input, Executor beside) {
    Map<SourcePath, Optional<ImageSize>> pictures = new HashMap<>();
    Parsed<Site> site =
        Linker.link(
            withImages(input, file -> pictures.computeIfAbsent(file, input.images()::size)),
            beside);
    return new Linked(withImages(input, pictures::get), Map.copyOf(pictures), site);
  }

  /** The site of another input, if it differs in the words of some pages only. */
  Optional<Linked> again(LinkInput now) {
    if (!hasSameSurroundings(now)) {
      return Optional.empty();
    }
    List<PageFacts> edited = new ArrayList<>();
    for (int i = 0; i < now.pages().size(); i++) {
      PageFacts before = input.pages().get(i);
      PageFacts after = now.pages().get(i);
      if (before != after) {
        if (edited.size() == MAX_EDITED || !isLinkedAlike(before, after) || isBlamed(after)) {
          return Optional.empty();
        }
        edited.add(after);
      }
    }
    return Optional.of(
        new Linked(
            withImages(now, pictures::get), pictures, site.map(found -> found.withFacts(edited))));
  }

  private boolean hasSameSurroundings(LinkInput now) {
    return input.settings() == now.settings()
        && input.today().equals(now.today())
        && input.withDrafts() == now.withDrafts()
        && input.isComplete() == now.isComplete()
        && input.pages().size() == now.pages().size()
        && hasSameFiles(now.fileSizes())
        && pictures.entrySet().stream()
            .allMatch(seen -> now.images().size(seen.getKey()).equals(seen.getValue()));
  }

  /** The same files; of articles the size says nothing. */
  private boolean hasSameFiles(Map<SourcePath, Long> now) {
    Map<SourcePath, Long> before = input.fileSizes();
    return before.size() == now.size()
        && now.entrySet().stream()
            .allMatch(
                file ->
                    file.getKey().isMarkdown()
                        ? before.containsKey(file.getKey())
                        : file.getValue().equals(before.get(file.getKey())));
  }

  /**
   * Whether linking makes the same of both. The places of links do not count, since only what is
   * wrong with them is told with their place; all others end up in the site.
   */
  private static boolean isLinkedAlike(PageFacts before, PageFacts after) {
    return before.source().equals(after.source())
        && before.frontMatter().equals(after.frontMatter())
        && before.facts().equals(after.facts())
        && FactsHash.linked(before).equals(FactsHash.linked(after));
  }

  /** Whether a problem between pages has to do with this one, and may now be in another line. */
  private boolean isBlamed(PageFacts page) {
    String name = page.source().value();
    return site.problems().stream().anyMatch(problem -> names(problem, name));
  }

  private static boolean names(Diagnostic problem, String name) {
    return problem.place().path().endsWith(name)
        || problem.message().contains(name)
        || problem.help().contains(name);
  }

  private static LinkInput withImages(LinkInput input, ImageSizeReader images) {
    return new LinkInput(
        input.settings(),
        input.today(),
        input.withDrafts(),
        input.pages(),
        input.isComplete(),
        input.fileSizes(),
        images);
  }
}
