package pamphlet.state;

import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import pamphlet.model.Anchor;
import pamphlet.model.BodyFact;
import pamphlet.model.FrontMatter;
import pamphlet.model.Heading;
import pamphlet.model.ImageUse;
import pamphlet.model.Link;
import pamphlet.model.PageFacts;
import pamphlet.model.ProseStats;
import pamphlet.model.RedFlag;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.Slug;
import pamphlet.model.SourcePath;
import pamphlet.model.Target;

/** Stores what the rest of the site needs to know of one page. */
public final class FactsCodec {
  private static final RedFlagLevel[] LEVELS = RedFlagLevel.values();

  private final SourcePath source;
  private final PlaceCodec places;
  private final FragmentCodec fragments;
  private final FrontMatterCodec heads;

  private FactsCodec(SourcePath source, boolean withPlaces) {
    this.source = source;
    this.places = new PlaceCodec(source.fromRoot(), withPlaces);
    this.fragments = new FragmentCodec(places);
    this.heads = new FrontMatterCodec(places, fragments);
  }

  /** Stores the facts of a page. */
  static void write(Out out, PageFacts facts) {
    new FactsCodec(facts.source(), true).all(out, facts);
  }

  /** What reads a part of a page. */
  static FactsCodec of(Stored stored) {
    return new FactsCodec(stored.source(), true);
  }

  /**
   * Reads the facts of a page. What its body holds stays in the bytes until somebody asks.
   *
   * @param in where the facts begin, among {@code stored}
   */
  static PageFacts read(In in, Stored stored) {
    return of(stored).all(in, stored);
  }

  /**
   * The hash of what readers may see of a page beside its body, here and on other pages. Lines and
   * columns are not part of it, nor is what only checks look at.
   */
  public static Key shown(PageFacts facts) {
    Out out = new Out(TextTable.NONE);
    new FactsCodec(facts.source(), false).shown(out, facts);
    Hasher hash = new Hasher();
    out.feed(hash);
    return hash.key();
  }

  private void shown(Out out, PageFacts facts) {
    FragmentCodec.path(out, facts.source());
    heads.write(out, facts.frontMatter());
    out.all(facts.headings(), this::shown).all(facts.facts(), this::fact);
  }

  private void shown(Out out, Heading heading) {
    out.number(heading.level()).text(heading.anchor()).text(heading.text());
  }

  /** Writes all but the counts and the fingerprint of the reviewed text, for a hash. */
  static void linked(Out out, PageFacts facts, boolean withPlaces) {
    new FactsCodec(facts.source(), withPlaces).linked(out, facts);
  }

  private void all(Out out, PageFacts facts) {
    linked(out, facts);
    ProseStats stats = facts.stats();
    out.number(stats.words()).number(stats.sentences());
    out.number(stats.syllables()).number(stats.polysyllables());
    out.text(facts.reviewedHash());
  }

  private void linked(Out out, PageFacts facts) {
    heads.write(out, facts.frontMatter());
    // Headings and anchors tell each other's names, so they stand in one block.
    out.number(facts.headings().size()).number(facts.anchors().size());
    int outline = out.size();
    anchors(headings(out, facts.headings()), facts);
    out.asBlock(outline);
    list(out, facts.links(), this::link);
    list(out, facts.images(), fragments::use);
    list(out, facts.facts(), this::fact);
    list(out, facts.steps(), Out::text);
  }

  private PageFacts all(In in, Stored stored) {
    FrontMatter head = heads.read(in, stored);
    StoredParts parts = StoredParts.read(in, stored);
    return new PageFacts(source, head, parts, in.text());
  }

  private static <T> void list(Out out, List<T> values, BiConsumer<Out, T> write) {
    out.number(values.size());
    int start = out.size();
    for (T value : values) {
      write.accept(out, value);
    }
    out.asBlock(start);
  }

  private Out headings(Out out, List<Heading> headings) {
    for (Heading heading : headings) {
      heading(out, heading);
    }
    return out;
  }

  /** Reads so many headings, and in the same way what else the body of a page holds. */
  List<Heading> headings(In in, int count) {
    return in.all(count, this::heading);
  }

  /** Most headings have the id that their text makes, which then need not be written. */
  private void heading(Out out, Heading heading) {
    boolean isOwn = !heading.anchor().equals(Slug.of(heading.text()));
    out.number((long) heading.level() << 1 | (isOwn ? 1 : 0)).text(heading.text());
    if (isOwn) {
      out.text(heading.anchor());
    }
    places.write(out, heading.place());
  }

  private Heading heading(In in) {
    int level = in.count();
    String text = in.text();
    String anchor = (level & 1) == 0 ? Slug.of(text) : in.text();
    return new Heading(level >> 1, anchor, text, places.read(in));
  }

  /** Most ids are those of headings, in the same order and in the same places. */
  private void anchors(Out out, PageFacts facts) {
    Iterator<Heading> headings = facts.headings().iterator();
    Anchor next = next(headings);
    for (Anchor anchor : facts.anchors()) {
      boolean isNext = anchor.equals(next);
      out.flag(isNext);
      if (isNext) {
        next = next(headings);
      } else {
        places.write(out.text(anchor.id()), anchor.place());
      }
    }
  }

  /** Reads ids, which stand behind the headings. */
  List<Anchor> anchors(In in, int headings, int anchors) {
    Iterator<Heading> next = headings(in, headings).iterator();
    return in.all(anchors, i -> i.flag() ? next(next) : new Anchor(i.text(), places.read(i)));
  }

  /** The id of the next heading; null behind the last. */
  private static Anchor next(Iterator<Heading> headings) {
    if (!headings.hasNext()) {
      return null;
    }
    Heading heading = headings.next();
    return new Anchor(heading.anchor(), heading.place());
  }

  private void link(Out out, Link link) {
    fragments.target(out, link.target());
    boolean isOther = !link.raw().equals(usual(link.target()));
    out.flag(isOther).text(link.text());
    if (isOther) {
      out.text(link.raw());
    }
    places.write(out, link.place());
    places.write(out, link.textPlace());
  }

  List<Link> links(In in, int count) {
    return in.all(count, this::link);
  }

  private Link link(In in) {
    Target target = fragments.target(in);
    boolean isOther = in.flag();
    String text = in.text();
    String raw = isOther ? in.text() : usual(target);
    return new Link(target, text, raw, places.read(in), places.read(in));
  }

  List<ImageUse> images(In in, int count) {
    return in.all(count, fragments::use);
  }

  /** How most links are written in the file, which then need not be written again. */
  private String usual(Target target) {
    if (target instanceof Target.Page page) {
      return near(page.page()) + (page.anchor().isEmpty() ? "" : "#" + page.anchor());
    }
    return target instanceof Target.File file
        ? near(file.file())
        : ((Target.External) target).url();
  }

  /** The path from the folder of the page, for files in or below that folder. */
  private String near(SourcePath file) {
    String folder = source.value().substring(0, source.value().lastIndexOf('/') + 1);
    return file.value().startsWith(folder) ? file.value().substring(folder.length()) : file.value();
  }

  private void fact(Out out, BodyFact fact) {
    if (fact instanceof BodyFact.RedFlagCard card) {
      card(out.number(0), card);
    } else if (fact instanceof BodyFact.Questions questions) {
      out.number(1).text(questions.label()).all(questions.items(), fragments::write);
    } else {
      BodyFact.Exercises exercises = (BodyFact.Exercises) fact;
      out.number(2).all(exercises.exercises(), FragmentCodec::path);
    }
    places.write(out, fact.place());
  }

  List<BodyFact> facts(In in, int count) {
    return in.all(count, this::fact);
  }

  private BodyFact fact(In in) {
    int kind = in.count();
    return switch (kind) {
      case 0 -> card(in);
      case 1 -> new BodyFact.Questions(in.text(), in.all(fragments::read), places.read(in));
      case 2 -> new BodyFact.Exercises(in.all(FragmentCodec::path), places.read(in));
      default -> throw new IllegalStateException("no fact is of kind " + kind);
    };
  }

  private void card(Out out, BodyFact.RedFlagCard card) {
    out.constant(card.level()).text(card.anchor()).text(card.section());
    out.all(card.items(), this::flag);
    out.maybe(card.include(), fragments::target);
    out.flag(card.hasLink());
    fragments.write(out, card.html());
  }

  private BodyFact.RedFlagCard card(In in) {
    return new BodyFact.RedFlagCard(
        in.constant(LEVELS),
        in.text(),
        in.text(),
        in.all(this::flag),
        in.maybe(i -> (Target.Page) fragments.target(i)),
        in.flag(),
        fragments.read(in),
        places.read(in));
  }

  private void flag(Out out, RedFlag flag) {
    out.text(flag.id()).text(flag.text());
    fragments.write(out, flag.html());
    places.write(out, flag.place());
  }

  private RedFlag flag(In in) {
    return new RedFlag(in.text(), in.text(), fragments.read(in), places.read(in));
  }
}
