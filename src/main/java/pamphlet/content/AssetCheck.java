package pamphlet.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pamphlet.content.svg.SvgCheck;
import pamphlet.model.Asset;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.ImageSize;
import pamphlet.model.Place;
import pamphlet.model.SourcePath;

/**
 * Looks at a file that the site will serve beside its pages. Whoever opens it by itself opens it
 * with the site's own rights, so it must be of a kind that does not run, and be what its name says.
 */
public final class AssetCheck {
  static final Code LYING =
      Code.error("IM004", "a picture's file is of another kind than its name says");
  static final Code TOO_MANY_PIXELS =
      Code.error("IM005", "a picture has more pixels than a phone can show");
  static final Code KIND = Code.error("LK012", "a file is of a kind that is not published");
  static final Code TOO_LARGE = Code.error("LK013", "a file is too large to be published");

  /** All of them, in order. */
  public static final List<Code> ALL = List.of(LYING, TOO_MANY_PIXELS, KIND, TOO_LARGE);

  /** What common hosts take as one file, and what a file has to fit into while it is copied. */
  public static final int MAX_BYTES = 100_000_000;

  /** A browser keeps four bytes for each pixel, and a phone's browser has a few hundred million. */
  static final long MAX_PIXELS = 50_000_000;

  private static final String SVG = "svg";

  /** The kinds of pictures, by their endings, with the bytes that they begin with. */
  static final Map<String, String> PICTURES =
      Map.of(
          "png",
          "\u0089PNG",
          "jpg",
          "\u00FF\u00D8\u00FF",
          "jpeg",
          "\u00FF\u00D8\u00FF",
          "gif",
          "GIF8",
          "webp",
          "RIFF",
          SVG,
          "");

  /** What readers download or play. None of these runs in a browser. */
  static final Set<String> FILES =
      Set.of(
          "avif", "pdf", "epub", "txt", "csv", "ics", "vcf", "zip", "doc", "docx", "xls", "xlsx",
          "ppt", "pptx", "odt", "ods", "odp", "rtf", "mp3", "m4a", "ogg", "oga", "opus", "wav",
          "flac", "mp4", "m4v", "webm", "ogv", "mov", "vtt", "srt");

  private AssetCheck() {}

  /**
   * Everything that keeps a file from being published.
   *
   * @param asset the file
   * @param articles the folder that it lies below
   * @throws UncheckedIOException if it cannot be read
   */
  public static List<Diagnostic> check(Asset asset, Path articles) {
    String ending = ending(asset.source().value());
    if (!PICTURES.containsKey(ending) && !FILES.contains(ending)) {
      String message =
          ending.isEmpty()
              ? "files without an ending are not published"
              : "files that end in ." + ending + " are not published";
      String help = "link to a page, picture, PDF, sound or film; browsers may run other files";
      return List.of(found(asset, KIND, message, help));
    }
    if (asset.bytes() > MAX_BYTES) {
      String message = "the file has more than " + MAX_BYTES / 1_000_000 + " MB";
      String help = "save it smaller, or link to a place that is made for large files";
      return List.of(found(asset, TOO_LARGE, message, help));
    }
    try {
      return PICTURES.containsKey(ending) ? picture(asset, articles, ending) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(asset.source().fromRoot(), e);
    }
  }

  /**
   * Whether a file is no longer what {@link #check} let pass. Only drawings can be harmful and
   * still be shown, so only they are looked at again.
   */
  public static boolean isChanged(SourcePath file, byte[] bytes) {
    return bytes.length > MAX_BYTES
        || ending(file.value()).equals(SVG) && !SvgCheck.check(file.fromRoot(), bytes).isEmpty();
  }

  private static List<Diagnostic> picture(Asset asset, Path articles, String ending)
      throws IOException {
    Path path = articles.resolve(asset.source().value());
    Optional<String> kind = kind(path);
    if (kind.isPresent() && !PICTURES.get(ending).equals(PICTURES.get(kind.get()))
        || kind.isEmpty() && !ending.equals(SVG) && asset.image().isPresent()) {
      String real = kind.orElse(SVG).toUpperCase(Locale.ROOT);
      String message = "the file is a picture of the kind " + real + ", not what its name says";
      return List.of(found(asset, LYING, message, "let its name end in ." + kind.orElse(SVG)));
    }
    if (ending.equals(SVG)) {
      byte[] bytes = ContentFile.read(articles, path, MAX_BYTES);
      return SvgCheck.check(asset.source().fromRoot(), bytes);
    }
    return asset.image().filter(AssetCheck::isTooWide).map(size -> tooWide(asset, size)).stream()
        .toList();
  }

  private static boolean isTooWide(ImageSize size) {
    return (long) size.width() * size.height() > MAX_PIXELS;
  }

  private static Diagnostic tooWide(Asset asset, ImageSize size) {
    String message = "the picture has " + size.width() + " × " + size.height() + " pixels";
    return found(asset, TOO_MANY_PIXELS, message, "save it with a width of about 1200 pixels");
  }

  /** The kind of picture that a file's first bytes say; nothing if they say none. */
  private static Optional<String> kind(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      String start = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
      return PICTURES.entrySet().stream()
          .filter(kind -> !kind.getValue().isEmpty() && start.startsWith(kind.getValue()))
          .map(Map.Entry::getKey)
          .sorted()
          .findFirst();
    }
  }

  private static String ending(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static Diagnostic found(Asset asset, Code code, String message, String help) {
    return Diagnostic.of(Place.file(asset.source().fromRoot()), code, message, help);
  }
}
