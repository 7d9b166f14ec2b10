package pamphlet.render;

import java.util.ArrayList;
import java.util.List;
import pamphlet.model.BodyFact;
import pamphlet.model.Fragment;
import pamphlet.model.Image;
import pamphlet.model.LinkedPage;
import pamphlet.model.Piece;
import pamphlet.model.RedFlag;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.model.Target;

/**
 * What the bytes of an output are made from, so that a build knows which outputs a change cannot
 * have touched. The settings, the theme and the {@link Overview} count for every output and are not
 * named. An output that names too little would grow stale; one that does not say has {@link
 * #UNSAID} and is made anew in every build.
 *
 * @param isSaid whether it is known what is read
 * @param parts what is read, in an order that depends on the site alone
 */
public record Reads(boolean isSaid, List<Part> parts) {
  /** It may be anything, even what no build knows of: the safe choice. */
  public static final Reads UNSAID = new Reads(false, List.of());

  /** What all pages show of themselves in lists, and nothing of their texts. */
  public static final Reads LISTS = new Reads(List.of(Whole.LISTS));

  /** What all pages show of themselves, and their texts. */
  public static final Reads TEXTS = new Reads(List.of(Whole.TEXTS));

  /** The day of the build. */
  public static final Reads DAY = new Reads(List.of(Whole.DAY));

  /** Only what counts for every output. */
  public static final Reads FRAME = new Reads(List.of());

  public Reads {
    parts = List.copyOf(parts);
  }

  /**
   * @param parts what is read, in an order that depends on the site alone
   */
  public Reads(List<Part> parts) {
    this(true, parts);
  }

  /** One thing that is read. */
  public sealed interface Part {}

  /** A part that is about the whole site. */
  public enum Whole implements Part {
    /** What all pages show in lists. */
    LISTS,
    /** What all pages show in lists, and their texts. */
    TEXTS,
    /** The day of the build. */
    DAY
  }

  /**
   * All about a page but its text: its facts, and what linking found out.
   *
   * @param page the page
   */
  public record Page(SourcePath page) implements Part {}

  /**
   * The text of a page.
   *
   * @param page the page
   */
  public record Text(SourcePath page) implements Part {}

  /**
   * What another page shows of this one: its front matter and where its review stands.
   *
   * @param page the page, which need not exist
   */
  public record Card(SourcePath page) implements Part {}

  /**
   * The signs of a list that some page includes.
   *
   * @param list the list
   */
  public record Signs(Target.Page list) implements Part {}

  /**
   * The size of a picture and its smaller forms.
   *
   * @param picture the picture
   */
  public record Picture(SourcePath picture) implements Part {}

  /**
   * The bytes of a file beside the articles.
   *
   * @param file the file
   */
  public record File(SourcePath file) implements Part {}

  /** The bytes of a file, and how large it is as a picture. */
  public static Reads file(SourcePath file) {
    return new Reads(List.of(new File(file), new Picture(file)));
  }

  /** A page with its text, as it stands at its own address. */
  public static Reads text(Site site, LinkedPage page) {
    List<Part> parts = parts(site, page);
    parts.add(new Text(page.source()));
    return new Reads(parts);
  }

  /** A page without its text, and whatever it shows of others. */
  public static Reads facts(Site site, LinkedPage page) {
    return new Reads(parts(site, page));
  }

  private static List<Part> parts(Site site, LinkedPage page) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Page(page.source()));
    page.related().forEach(other -> parts.add(new Card(other)));
    page.previous().ifPresent(other -> parts.add(new Card(other)));
    page.next().ifPresent(other -> parts.add(new Card(other)));
    page.usedBy().forEach(other -> parts.add(new Card(other)));
    page.frontMatter().lifecycle().replacedBy().ifPresent(other -> parts.add(new Card(other)));
    page.frontMatter().image().map(Image::src).ifPresent(src -> parts.add(new Picture(src)));
    page.facts().images().forEach(use -> parts.add(new Picture(use.src())));
    for (BodyFact fact : page.facts().facts()) {
      if (fact instanceof BodyFact.Exercises list) {
        parts.addAll(cards(site, list.exercises()));
      } else if (fact instanceof BodyFact.RedFlagCard card) {
        card.include().ifPresent(list -> parts.addAll(signs(site, list)));
      }
    }
    return parts;
  }

  /** Pages as cards, some of them with pictures. */
  public static List<Part> cards(Site site, List<SourcePath> pages) {
    List<Part> parts = new ArrayList<>();
    for (SourcePath page : pages) {
      parts.add(new Card(page));
      site.page(page)
          .flatMap(found -> found.frontMatter().image())
          .ifPresent(image -> parts.add(new Picture(image.src())));
    }
    return parts;
  }

  private static List<Part> signs(Site site, Target.Page list) {
    List<Part> parts = new ArrayList<>(List.of(new Signs(list)));
    for (RedFlag sign : site.redFlagLists().getOrDefault(list, List.of())) {
      parts.addAll(pictures(sign.html()));
    }
    return parts;
  }

  private static List<Part> pictures(Fragment fragment) {
    List<Part> parts = new ArrayList<>();
    for (Piece piece : fragment.pieces()) {
      if (piece instanceof Piece.Picture picture) {
        parts.add(new Picture(picture.use().src()));
      }
    }
    return parts;
  }
}
