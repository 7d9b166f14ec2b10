package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pamphlet.model.Code;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.ImageUse;
import pamphlet.model.PageFacts;
import pamphlet.model.Settings;

/**
 * A picture has a text alternative that serves the same purpose (WCAG 2.2, 1.1.1). A file's name
 * serves none (failure F30), and a caption must not repeat the alternative, because screen readers
 * say both (NHS digital service manual, images). Pictures of health articles show something, so an
 * empty text is asked about; decoration is silenced at its place, with the reason.
 */
@AutoService(PageRule.class)
public final class ImageText implements PageRule {
  static final Code MISSING = Code.warning("IM010", "a picture has no text alternative");
  static final Code FILE_NAME =
      Code.warning("IM011", "a picture's text alternative is the name of a file");
  static final Code SAME =
      Code.warning("IM012", "a picture's caption repeats its text alternative");
  static final Code LONG = Code.warning("IM013", "a picture's text alternative is too long");

  /** Screen readers read the text in one go, without a way to pause in it. */
  static final int MAX_LENGTH = 150;

  private static final Pattern FILE =
      Pattern.compile("(?i).*\\.(svg|png|jpe?g|gif|webp|avif)|(img|dsc|image|photo)[-_ ]?\\d+");

  private static final Pattern CODED = Pattern.compile("[-_0-9]");

  @Override
  public List<Code> codes() {
    return List.of(MISSING, FILE_NAME, SAME, LONG);
  }

  @Override
  public List<Diagnostic> check(CompiledPage page, Settings settings) {
    if (Pages.isRetired(page.facts())) {
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>();
    for (ImageUse use : uses(page.facts())) {
      problem(use).ifPresent(found::add);
    }
    return found;
  }

  private static List<ImageUse> uses(PageFacts page) {
    List<ImageUse> uses = new ArrayList<>();
    page.frontMatter().image().ifPresent(image -> uses.add(image.use()));
    uses.addAll(page.images());
    return uses;
  }

  /** The first thing that is wrong; the others can wait until it is mended. */
  private static Optional<Diagnostic> problem(ImageUse use) {
    String alt = use.alt().strip();
    int length = alt.codePointCount(0, alt.length());
    if (alt.isEmpty()) {
      return Optional.of(missing(use));
    }
    if (isFileName(alt, use)) {
      return Optional.of(fileName(use, alt));
    }
    if (letters(alt).equals(letters(use.caption()))) {
      return Optional.of(same(use));
    }
    return length > MAX_LENGTH ? Optional.of(tooLong(use, length)) : Optional.empty();
  }

  private static Diagnostic missing(ImageUse use) {
    return Diagnostic.of(
        use.place(),
        MISSING,
        "this picture has no text for readers who cannot see it",
        "say between ![ and ] in a few words what it shows");
  }

  private static Diagnostic fileName(ImageUse use, String alt) {
    return Diagnostic.of(
        use.place(),
        FILE_NAME,
        "text alternative \"" + alt + "\" is the name of a file",
        "say in a few words what the picture shows");
  }

  private static Diagnostic same(ImageUse use) {
    return Diagnostic.of(
        use.place(),
        SAME,
        "the caption repeats the text alternative, and screen readers say both",
        "let the one say what the picture shows, the other what it means");
  }

  private static Diagnostic tooLong(ImageUse use, int length) {
    return Diagnostic.of(
        use.place(),
        LONG,
        "the text alternative has " + length + " characters, more than " + MAX_LENGTH,
        "keep what matters and say the rest in the text");
  }

  private static boolean isFileName(String alt, ImageUse use) {
    // A name that reads like words ("neck") may be meant; one with a hyphen or a digit is not.
    boolean same = alt.equalsIgnoreCase(use.src().baseName()) && CODED.matcher(alt).find();
    return same || FILE.matcher(alt).matches();
  }

  private static String letters(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    int c;
    for (int i = 0; i < lower.length(); i += Character.charCount(c)) {
      c = lower.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }
}
