package pamphlet.state;

import pamphlet.model.Anchor;
import pamphlet.model.BodyFact;
import pamphlet.model.Heading;
import pamphlet.model.Link;
import pamphlet.model.PageFacts;
import pamphlet.model.ProseStats;
import pamphlet.model.RedFlag;
import pamphlet.model.RedFlagLevel;
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
  public static void write(Out out, PageFacts facts) {
    new FactsCodec(facts.source(), true).all(out, facts);
  }

  /** Reads the facts of the page {@code source}. */
  public static PageFacts read(In in, SourcePath source) {
    return new FactsCodec(source, true).all(in);
  }

  /**
   * The hash of what readers may see of a page beside its body, here and on other pages. Lines and
   * columns are not part of it, nor is what only checks look at.
   */
  public static Key shown(PageFacts facts) {
    Out out = new Out(Words.NONE);
    new FactsCodec(facts.source(), false).shown(out, facts);
    Hasher hash = new Hasher();
    out.feed(hash);
    return hash.key();
  }

  private void shown(Out out, PageFacts facts) {
    FragmentCodec.path(out, facts.source());
    heads.write(out, facts.frontMatter());
    out.all(facts.headings(), this::heading).all(facts.facts(), this::fact);
  }

  private void all(Out out, PageFacts facts) {
    heads.write(out, facts.frontMatter());
    out.all(facts.headings(), this::heading);
    out.all(facts.anchors(), this::anchor);
    out.all(facts.links(), this::link);
    out.all(facts.images(), fragments::use);
    out.all(facts.facts(), this::fact);
    out.all(facts.steps(), Out::text);
    ProseStats stats = facts.stats();
    out.number(stats.words()).number(stats.sentences());
    out.number(stats.syllables()).number(stats.polysyllables());
    out.text(facts.reviewedHash());
  }

  private PageFacts all(In in) {
    return new PageFacts(
        source,
        heads.read(in),
        in.all(this::heading),
        in.all(this::anchor),
        in.all(this::link),
        in.all(fragments::use),
        in.all(this::fact),
        in.all(In::text),
        new ProseStats(in.count(), in.count(), in.count(), in.count()),
        in.text());
  }

  private void heading(Out out, Heading heading) {
    out.number(heading.level()).text(heading.anchor()).text(heading.text());
    places.write(out, heading.place());
  }

  private Heading heading(In in) {
    return new Heading(in.count(), in.text(), in.text(), places.read(in));
  }

  private void anchor(Out out, Anchor anchor) {
    places.write(out.text(anchor.id()), anchor.place());
  }

  private Anchor anchor(In in) {
    return new Anchor(in.text(), places.read(in));
  }

  private void link(Out out, Link link) {
    fragments.target(out, link.target());
    out.text(link.text()).text(link.raw());
    places.write(out, link.place());
    places.write(out, link.textPlace());
  }

  private Link link(In in) {
    return new Link(fragments.target(in), in.text(), in.text(), places.read(in), places.read(in));
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
