package pamphlet.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pamphlet.model.FrontMatter;
import pamphlet.model.Image;
import pamphlet.model.Link;
import pamphlet.model.PageFacts;
import pamphlet.model.SourcePath;
import pamphlet.model.Target;

/** Finds the pictures that no page refers to; drafts and retired pages count, too. */
final class UnusedPictures {
  private static final Set<String> ENDINGS =
      Set.of("avif", "gif", "jpeg", "jpg", "png", "svg", "webp");

  private UnusedPictures() {}

  /** The unused pictures, sorted; none if a page could not be read, which may be the one. */
  static List<SourcePath> of(LinkInput input, Targets targets) {
    if (input.fileSizes().keySet().stream().noneMatch(UnusedPictures::isPicture)
        || !input.isComplete()
        || !input.pages().stream().allMatch(UnusedPictures::isRead)) {
      return List.of();
    }
    Set<SourcePath> used = new HashSet<>();
    for (PageFacts page : input.pages()) {
      for (SourcePath file : references(page)) {
        used.add(file);
        // A name in the wrong case was reported; the picture is wanted all the same.
        targets.otherCase(file).ifPresent(used::add);
      }
    }
    return input.fileSizes().keySet().stream()
        .filter(file -> isPicture(file) && !used.contains(file))
        .sorted()
        .toList();
  }

  private static boolean isRead(PageFacts page) {
    FrontMatter head = page.frontMatter();
    boolean isImageRefused = head.image().isEmpty() && head.places().has("image");
    return !head.title().isEmpty() && !isImageRefused;
  }

  private static List<SourcePath> references(PageFacts page) {
    List<SourcePath> files = new ArrayList<>();
    page.frontMatter().image().map(Image::src).ifPresent(files::add);
    page.images().forEach(use -> files.add(use.src()));
    for (Link link : page.links()) {
      if (link.target() instanceof Target.File target) {
        files.add(target.file());
      }
    }
    return files;
  }

  private static boolean isPicture(SourcePath file) {
    String name = file.value().toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
