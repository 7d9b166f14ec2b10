package pamphlet.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pamphlet.model.Asset;
import pamphlet.model.Diagnostic;
import pamphlet.model.ImageSize;
import pamphlet.model.ImageUse;
import pamphlet.model.Link;
import pamphlet.model.PageFacts;
import pamphlet.model.SourcePath;
import pamphlet.model.Target;

/** Finds the files that pages refer to. A file that nothing refers to is not copied. */
final class AssetCollector {
  private final LinkInput input;
  private final Targets targets;
  private final SortedMap<SourcePath, Asset> assets = new TreeMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  AssetCollector(LinkInput input, Targets targets) {
    this.input = input;
    this.targets = targets;
  }

  /** Adds what a page refers to. */
  void collect(PageFacts page) {
    page.frontMatter().image().ifPresent(image -> picture(page, image.use()));
    page.images().forEach(use -> picture(page, use));
    page.links().forEach(this::file);
  }

  /** The files, by source. */
  SortedMap<SourcePath, Asset> assets() {
    return assets;
  }

  /** The pictures that are not there or cannot be read. */
  List<Diagnostic> problems() {
    return problems;
  }

  private void file(Link link) {
    if (link.target() instanceof Target.File target) {
      Long bytes = input.fileSizes().get(target.file());
      if (bytes != null) {
        assets.putIfAbsent(target.file(), new Asset(target.file(), bytes, Optional.empty()));
      }
    }
  }

  private void picture(PageFacts page, ImageUse use) {
    Asset known = assets.get(use.src());
    if (known != null && known.image().isPresent()) {
      return;
    }
    Long bytes = input.fileSizes().get(use.src());
    if (bytes == null) {
      problems.add(missing(page, use));
      return;
    }
    Optional<ImageSize> size = input.images().size(use.src());
    assets.put(use.src(), new Asset(use.src(), bytes, size));
    if (size.isEmpty()) {
      problems.add(
          Diagnostic.of(
              use.place(),
              LinkCodes.UNREADABLE_IMAGE,
              use.src().fromRoot() + " is not a picture that Pamphlet can read",
              "use a PNG, JPEG, GIF, WebP or SVG file, and check that it opens"));
    }
  }

  private Diagnostic missing(PageFacts page, ImageUse use) {
    Optional<SourcePath> otherCase = targets.otherCase(use.src());
    if (otherCase.isPresent()) {
      String name = Targets.relative(page.source(), otherCase.get());
      return Diagnostic.of(
          use.place(),
          LinkCodes.WRONG_CASE,
          "the file is called \"" + name + "\"; web servers tell upper from lower case",
          "write \"" + name + "\"");
    }
    String hint = targets.nearest(page.source(), use.src(), false);
    return Diagnostic.of(
        use.place(),
        LinkCodes.MISSING_IMAGE,
        "there is no " + use.src().fromRoot(),
        hint.isEmpty() ? "add the picture, or mend or remove the reference" : hint);
  }
}
