package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.List;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;

/**
 * A picture that nothing refers to is not copied, so readers do not see it: either its reference is
 * forgotten, or the file is, and will be mistaken for one that is still in use.
 */
@AutoService(SiteRule.class)
public final class UnusedImage implements SiteRule {
  static final Code CODE = Code.warning("IM015", "no page uses a picture");

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Site site) {
    return site.unusedPictures().stream().map(UnusedImage::found).toList();
  }

  private static Diagnostic found(SourcePath picture) {
    return Diagnostic.of(
        Place.file(picture.fromRoot()),
        CODE,
        "no page shows the picture \"" + picture.value() + "\"",
        "show it in an article, or delete the file");
  }
}
