package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pamphlet.model.Asset;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Image;
import pamphlet.model.ImageUse;
import pamphlet.model.LinkedPage;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;

/**
 * Readers on a slow or paid connection wait for, and pay for, each picture. Half a megabyte is more
 * than a drawing or a photograph of a page's width needs. Reported at the picture's first use.
 */
@AutoService(SiteRule.class)
public final class ImageWeight implements SiteRule {
  static final Code CODE = Code.warning("IM014", "a picture's file is too large");

  static final long MAX_BYTES = 500_000;

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Site site) {
    Set<SourcePath> reported = new HashSet<>();
    List<Diagnostic> found = new ArrayList<>();
    for (LinkedPage page : site.pages().values()) {
      for (ImageUse use : uses(page)) {
        Asset asset = site.assets().get(use.src());
        if (asset != null && asset.bytes() > MAX_BYTES && reported.add(use.src())) {
          found.add(found(use, asset));
        }
      }
    }
    return found;
  }

  private static List<ImageUse> uses(LinkedPage page) {
    List<ImageUse> uses = new ArrayList<>();
    page.frontMatter().image().map(Image::use).ifPresent(uses::add);
    uses.addAll(page.facts().images());
    return uses;
  }

  private static Diagnostic found(ImageUse use, Asset asset) {
    return Diagnostic.of(
        use.place(),
        CODE,
        "picture \"" + use.src().value() + "\" has " + asset.bytes() / 1000 + " KB",
        "save it smaller than " + MAX_BYTES / 1000 + " KB, for example at a width of 1200 pixels");
  }
}
