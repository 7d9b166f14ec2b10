package pamphlet.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import pamphlet.model.Address;
import pamphlet.model.Asset;
import pamphlet.model.Escape;
import pamphlet.model.ImageSize;
import pamphlet.model.SourcePath;

/**
 * The smaller forms of wide photographs and screenshots, so that a phone does not load what only a
 * large screen can show.
 */
public final class SmallPictures {
  /** Pictures up to this width have no smaller forms. It is the width of the text. */
  static final int PLAIN_MAX_WIDTH = 800;

  /** A picture with more pixels would fill the memory of a small computer. */
  static final long MAX_PIXELS = 24_000_000;

  private static final List<Integer> WIDTHS = List.of(480, 800, 1200);
  private static final String SIZES = " sizes=\"(min-width: 50em) 800px, 100vw\"";

  /**
   * A smaller form.
   *
   * @param address where it is
   * @param width its width in pixels
   */
  public record Small(Address address, int width) {}

  private final SortedMap<SourcePath, List<Small>> bySource = new TreeMap<>();

  SmallPictures(SortedMap<SourcePath, Asset> assets, FileSource files) {
    assets.forEach(
        (source, asset) ->
            asset
                .image()
                .filter(size -> isWide(source, size))
                .filter(size -> PictureFile.canBeRedrawn(files.bytes(source)))
                .ifPresent(size -> bySource.put(source, forms(source, size, assets))));
  }

  /** All smaller forms by the picture they are made from. */
  public Map<SourcePath, List<Small>> all() {
    return Collections.unmodifiableMap(bySource);
  }

  /** The attributes {@code srcset} and {@code sizes} for a page; empty without smaller forms. */
  String attributes(SourcePath source, int fullWidth, Address page) {
    List<String> candidates = new ArrayList<>();
    for (Small small : bySource.getOrDefault(source, List.of())) {
      candidates.add(small.address().from(page) + " " + small.width() + "w");
    }
    if (candidates.isEmpty()) {
      return "";
    }
    candidates.add(source.address().from(page) + " " + fullWidth + "w");
    return " srcset=\"" + Escape.html(String.join(", ", candidates)) + "\"" + SIZES;
  }

  private static boolean isWide(SourcePath source, ImageSize size) {
    String name = source.value().toLowerCase(Locale.ROOT);
    return name.matches(".*\\.(jpe?g|png)")
        && size.width() > PLAIN_MAX_WIDTH
        && (long) size.width() * size.height() <= MAX_PIXELS;
  }

  private static List<Small> forms(
      SourcePath source, ImageSize size, SortedMap<SourcePath, Asset> assets) {
    int dot = source.value().lastIndexOf('.');
    List<Small> forms = new ArrayList<>();
    for (int width : WIDTHS) {
      String name =
          source.value().substring(0, dot) + "-" + width + "w" + source.value().substring(dot);
      // An author's own file of this name goes first.
      if (width < size.width() && !assets.containsKey(new SourcePath(name))) {
        forms.add(new Small(new Address(name), width));
      }
    }
    return List.copyOf(forms);
  }
}
