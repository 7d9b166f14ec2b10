package pamphlet.build;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pamphlet.content.AssetCheck;
import pamphlet.model.Asset;
import pamphlet.model.Diagnostic;
import pamphlet.model.Image;
import pamphlet.model.ImageUse;
import pamphlet.model.LinkedPage;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;

/** Looks at every file that a site will serve beside its pages, before any of them is published. */
final class AssetFiles {
  private AssetFiles() {}

  /** What keeps files from being published, in the order of their paths. */
  static List<Diagnostic> problems(Site site, SiteRoot root, Workers workers) {
    Set<SourcePath> shown = shown(site);
    // A picture that cannot be read was reported where it is shown.
    List<Asset> assets =
        site.assets().values().stream()
            .filter(asset -> asset.image().isPresent() || !shown.contains(asset.source()))
            .toList();
    return workers.map(assets, asset -> AssetCheck.check(asset, root.articles())).stream()
        .flatMap(Collection::stream)
        .toList();
  }

  private static Set<SourcePath> shown(Site site) {
    Set<SourcePath> shown = new HashSet<>();
    for (LinkedPage page : site.pages().values()) {
      page.frontMatter().image().map(Image::src).ifPresent(shown::add);
      page.facts().images().stream().map(ImageUse::src).forEach(shown::add);
    }
    return shown;
  }
}
