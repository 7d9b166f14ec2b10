package pamphlet.state;

import java.time.LocalDate;
import java.util.OptionalInt;
import pamphlet.model.Address;
import pamphlet.model.ArticleDetails;
import pamphlet.model.Attestation;
import pamphlet.model.Change;
import pamphlet.model.Dose;
import pamphlet.model.ExerciseDetails;
import pamphlet.model.FrontMatter;
import pamphlet.model.Image;
import pamphlet.model.KeyPlaces;
import pamphlet.model.Lifecycle;
import pamphlet.model.PageType;
import pamphlet.model.Review;
import pamphlet.model.Sides;
import pamphlet.model.Source;
import pamphlet.model.Status;

/** Stores what the front matter of a page says. */
final class FrontMatterCodec {
  private static final PageType[] TYPES = PageType.values();
  private static final Status[] STATES = Status.values();
  private static final Change.Kind[] KINDS = Change.Kind.values();
  private static final Sides[] SIDES = Sides.values();

  private final PlaceCodec places;
  private final FragmentCodec fragments;

  FrontMatterCodec(PlaceCodec places, FragmentCodec fragments) {
    this.places = places;
    this.fragments = fragments;
  }

  void write(Out out, FrontMatter head) {
    places.write(out, head.places());
    out.text(head.summary()).constant(head.type()).text(head.title());
    out.maybe(head.category(), Out::word).maybe(head.author(), Out::word);
    out.all(head.tags(), Out::word).all(head.also(), Out::text);
    out.maybe(head.image(), this::image).all(head.related(), FragmentCodec::path);
    out.all(head.sources(), this::source);
    review(out, head.review());
    lifecycle(out, head.lifecycle());
    article(out, head.article());
    exercise(out, head.exercise());
    out.all(head.attestations(), FrontMatterCodec::attestation);
  }

  /** Reads it; what few ask for stays in the bytes. */
  FrontMatter read(In in, Stored stored) {
    StoredHead rest = StoredHead.read(in, stored);
    return new FrontMatter(
        in.constant(TYPES),
        in.text(),
        rest,
        in.shared(in.maybe(In::word)),
        in.shared(in.maybe(In::word)),
        in.all(In::word),
        in.all(In::text),
        in.maybe(this::image),
        in.all(FragmentCodec::path),
        in.all(this::source),
        review(in),
        lifecycle(in),
        article(in),
        exercise(in),
        in.all(FrontMatterCodec::attestation),
        new KeyPlaces(rest));
  }

  private void image(Out out, Image image) {
    FragmentCodec.path(out, image.src());
    out.text(image.alt()).maybe(image.caption(), Out::text).maybe(image.credit(), Out::text);
    places.write(out, image.place());
  }

  private Image image(In in) {
    return new Image(
        FragmentCodec.path(in), in.text(), in.maybe(In::text), in.maybe(In::text), places.read(in));
  }

  private void source(Out out, Source source) {
    out.text(source.title()).maybe(source.publisher(), Out::word).maybe(source.url(), Out::text);
    out.maybe(source.date(), Out::word).maybe(source.consulted(), Out::word);
    places.write(out, source.place());
  }

  private Source source(In in) {
    return new Source(
        in.text(),
        in.maybe(In::word),
        in.maybe(In::text),
        in.maybe(In::word),
        in.maybe(In::word),
        places.read(in));
  }

  private static void review(Out out, Review review) {
    out.maybe(review.reviewer(), Out::word).maybe(review.reviewDate(), FrontMatterCodec::day);
    out.maybe(review.disclaimer(), Out::word).maybe(review.nextReview(), FrontMatterCodec::day);
  }

  private static Review review(In in) {
    return new Review(
        in.shared(in.maybe(In::word)),
        in.shared(in.maybe(FrontMatterCodec::day)),
        in.shared(in.maybe(In::word)),
        in.shared(in.maybe(FrontMatterCodec::day)));
  }

  private void lifecycle(Out out, Lifecycle life) {
    out.constant(life.status()).maybe(life.replacedBy(), FragmentCodec::path);
    out.maybe(life.notice(), fragments::write);
    out.all(life.redirectFrom(), (o, address) -> o.text(address.path()));
    out.all(life.changes(), FrontMatterCodec::change);
  }

  private Lifecycle lifecycle(In in) {
    Lifecycle life =
        new Lifecycle(
            in.constant(STATES),
            in.maybe(FragmentCodec::path),
            in.maybe(fragments::read),
            in.all(i -> new Address(i.text())),
            in.all(FrontMatterCodec::change));
    // Nearly all pages share this one.
    return life.isPublishedOnly() ? Lifecycle.PUBLISHED : life;
  }

  private static void change(Out out, Change change) {
    day(out, change.date());
    out.constant(change.kind()).text(change.note());
  }

  private static Change change(In in) {
    return new Change(day(in), in.constant(KINDS), in.text());
  }

  private void article(Out out, ArticleDetails article) {
    boolean isNone = article.isNone();
    out.flag(isNone);
    if (isNone) {
      return;
    }
    out.all(article.keyPoints(), fragments::write);
    out.all(article.icd10(), Out::text).all(article.snomed(), Out::text);
    out.maybe(article.specialty(), Out::word).maybe(article.audience(), Out::word);
    out.maybe(article.conflicts(), Out::text).maybe(article.funding(), Out::text);
  }

  private ArticleDetails article(In in) {
    return in.flag()
        ? ArticleDetails.NONE
        : new ArticleDetails(
            in.all(fragments::read),
            in.all(In::text),
            in.all(In::text),
            in.maybe(In::word),
            in.maybe(In::word),
            in.maybe(In::text),
            in.maybe(In::text));
  }

  private void exercise(Out out, ExerciseDetails exercise) {
    boolean isNone = exercise.isNone();
    out.flag(isNone);
    if (isNone) {
      return;
    }
    out.maybe(exercise.area(), Out::word).maybe(exercise.position(), Out::word);
    out.maybe(exercise.equipment(), Out::word).maybe(exercise.dose(), FrontMatterCodec::dose);
    out.maybe(exercise.feel(), Out::text);
    out.all(exercise.precautions(), fragments::write).all(exercise.stopIf(), fragments::write);
  }

  private ExerciseDetails exercise(In in) {
    return in.flag()
        ? ExerciseDetails.NONE
        : new ExerciseDetails(
            in.maybe(In::word),
            in.maybe(In::word),
            in.maybe(In::word),
            in.maybe(FrontMatterCodec::dose),
            in.maybe(In::text),
            in.all(fragments::read),
            in.all(fragments::read));
  }

  private static void dose(Out out, Dose dose) {
    out.number(dose.holdSeconds()).number(dose.repetitions()).number(dose.sets());
    out.constant(dose.sides()).flag(dose.restSeconds().isPresent());
    dose.restSeconds().ifPresent(out::number);
    out.text(dose.frequency());
  }

  private static Dose dose(In in) {
    return new Dose(
        in.count(),
        in.count(),
        in.count(),
        in.constant(SIDES),
        in.flag() ? OptionalInt.of(in.count()) : OptionalInt.empty(),
        in.text());
  }

  private static void attestation(Out out, Attestation attestation) {
    out.word(attestation.item()).word(attestation.by());
    day(out, attestation.date());
  }

  private static Attestation attestation(In in) {
    return new Attestation(in.word(), in.word(), day(in));
  }

  static void day(Out out, LocalDate day) {
    out.number(day.toEpochDay());
  }

  static LocalDate day(In in) {
    return LocalDate.ofEpochDay(in.number());
  }
}
