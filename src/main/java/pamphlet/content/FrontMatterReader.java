package pamphlet.content;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pamphlet.model.ArticleDetails;
import pamphlet.model.ExerciseDetails;
import pamphlet.model.FrontMatter;
import pamphlet.model.KeyPlaces;
import pamphlet.model.LateText;
import pamphlet.model.Lifecycle;
import pamphlet.model.PageType;
import pamphlet.model.Parsed;
import pamphlet.model.Place;
import pamphlet.model.Review;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;
import pamphlet.model.Status;

/** Reads the front matter of articles, exercises and pages. Holds no state; fit for threads. */
public final class FrontMatterReader {
  private final Reading.Context base;
  private final boolean hasFingerprints;

  /** As the other one, with fingerprints. */
  public FrontMatterReader(Settings settings) {
    this(settings, true);
  }

  /**
   * @param settings the site's settings, whose categories, people, disclaimers and numbers front
   *     matter refers to
   * @param hasFingerprints whether somebody will ask for fingerprints, which cost as much as all
   *     the rest
   */
  public FrontMatterReader(Settings settings, boolean hasFingerprints) {
    this.hasFingerprints = hasFingerprints;
    Map<Register, Set<String>> registers = new EnumMap<>(Register.class);
    for (Register register : Register.values()) {
      registers.put(register, register.in(settings));
    }
    this.base =
        new Reading.Context(
            Optional.empty(), registers, settings.phones().keySet(), settings.edition(), false);
  }

  /**
   * What was read.
   *
   * @param frontMatter the values; what could not be read is empty
   * @param bodyStart the offset at which the text behind the front matter begins; the end of the
   *     file if the front matter is not closed
   * @param reviewedHash the fingerprint of what a reviewer approves; empty if the front matter
   *     cannot be read, or if nobody asks for it
   */
  public record Result(FrontMatter frontMatter, int bodyStart, String reviewedHash) {}

  /**
   * Reads the front matter of one file.
   *
   * @param text the file
   * @param source its path, which the paths in it start from
   */
  public Parsed<Result> read(SourceText text, SourcePath source) {
    Problems problems = new Problems(text, Family.FM);
    Optional<FrontMatterFence.Found> fence = FrontMatterFence.find(problems);
    Optional<YamlNode.Mapping> keys =
        fence.flatMap(found -> YamlReader.read(problems, found.start(), found.end()));
    FrontMatter frontMatter =
        keys.map(mapping -> values(mapping, source, problems)).orElseGet(() -> nothing(text));
    int bodyStart =
        fence.map(FrontMatterFence.Found::bodyStart).orElseGet(() -> withoutFence(text));
    String hash =
        keys.filter(mapping -> hasFingerprints)
            .map(mapping -> ReviewedText.of(mapping, text.text().substring(bodyStart)).hash())
            .orElse("");
    return new Parsed<>(new Result(frontMatter, bodyStart, hash), problems.found());
  }

  private FrontMatter values(YamlNode.Mapping mapping, SourcePath source, Problems problems) {
    SourceText text = problems.text();
    KeyPlaces places = Places.of(text, mapping, text.place(0, 3));
    Values values = new Values(text, mapping);
    Reading reading = new Reading(problems, base);
    Set<String> meant =
        Mappings.checkKeys(mapping, FrontMatterFields.ALL, FrontMatterFields.ELSEWHERE, reading);
    Mappings.read(FrontMatterFields.TYPE, values, reading);
    Mappings.read(FrontMatterFields.STATUS, values, reading);
    Reading inFull = reading.with(context(source, values));
    Optional<PageType> type = FrontMatterRules.type(values);
    for (Field<?> field : FrontMatterFields.ALL) {
      boolean isRead = field == FrontMatterFields.TYPE || field == FrontMatterFields.STATUS;
      // What a key of another type of page holds does not matter: it is told as such.
      if (!isRead && (type.isEmpty() || field.types().contains(type.get()))) {
        Mappings.read(field, values, inFull);
      }
    }
    FrontMatterRules.check(values, meant, places, problems);
    return frontMatter(values, places);
  }

  private Reading.Context context(SourcePath source, Values values) {
    boolean draft = values.get(FrontMatterFields.STATUS).equals(Optional.of(Status.DRAFT));
    return new Reading.Context(
        Optional.of(source), base.registers(), base.phones(), base.edition(), draft);
  }

  private static FrontMatter nothing(SourceText text) {
    YamlNode.Mapping empty = new YamlNode.Mapping(List.of(), 0, 0);
    Place whole = text.place(0, 3);
    return frontMatter(new Values(text, empty), Places.of(text, empty, whole));
  }

  /** Without an opening fence all is text; without a closing one nothing is known to be text. */
  private static int withoutFence(SourceText text) {
    return text.text().startsWith("---") ? text.text().length() : 0;
  }

  private static FrontMatter frontMatter(Values v, KeyPlaces places) {
    return new FrontMatter(
        v.get(FrontMatterFields.TYPE).orElse(PageType.ARTICLE),
        v.get(FrontMatterFields.TITLE).orElse(""),
        LateText.of(v.get(FrontMatterFields.SUMMARY).orElse("")),
        v.get(FrontMatterFields.CATEGORY),
        v.get(FrontMatterFields.AUTHOR),
        v.list(FrontMatterFields.TAGS),
        v.list(FrontMatterFields.ALSO),
        v.get(FrontMatterFields.IMAGE),
        v.list(FrontMatterFields.RELATED),
        v.list(FrontMatterFields.SOURCES),
        review(v),
        lifecycle(v),
        article(v),
        exercise(v),
        v.list(FrontMatterFields.ATTESTATIONS),
        places);
  }

  private static Review review(Values v) {
    return new Review(
        v.get(FrontMatterFields.REVIEWER),
        v.get(FrontMatterFields.REVIEW_DATE),
        v.get(FrontMatterFields.DISCLAIMER),
        nextReview(v));
  }

  private static Lifecycle lifecycle(Values v) {
    return new Lifecycle(
        v.get(FrontMatterFields.STATUS).orElse(Status.PUBLISHED),
        v.get(FrontMatterFields.REPLACED_BY),
        v.get(FrontMatterFields.NOTICE),
        v.list(FrontMatterFields.REDIRECT_FROM),
        v.list(FrontMatterFields.CHANGES));
  }

  private static ArticleDetails article(Values v) {
    FrontMatterShapes.Codes codes =
        v.get(FrontMatterFields.CODES).orElse(FrontMatterShapes.Codes.NONE);
    return new ArticleDetails(
        v.list(FrontMatterFields.KEY_POINTS),
        codes.icd10(),
        codes.snomed(),
        v.get(FrontMatterFields.SPECIALTY),
        v.get(FrontMatterFields.AUDIENCE),
        v.get(FrontMatterFields.CONFLICTS),
        v.get(FrontMatterFields.FUNDING));
  }

  private static ExerciseDetails exercise(Values v) {
    return new ExerciseDetails(
        v.get(FrontMatterFields.AREA),
        v.get(FrontMatterFields.POSITION),
        v.get(FrontMatterFields.EQUIPMENT),
        v.get(FrontMatterFields.DOSE),
        v.get(FrontMatterFields.FEEL),
        v.list(FrontMatterFields.PRECAUTIONS),
        v.list(FrontMatterFields.STOP_IF));
  }

  /** The next review, unless it is not after the last one, which was reported. */
  private static Optional<LocalDate> nextReview(Values v) {
    Optional<LocalDate> reviewed = v.get(FrontMatterFields.REVIEW_DATE);
    return v.get(FrontMatterFields.NEXT_REVIEW)
        .filter(next -> reviewed.isEmpty() || next.isAfter(reviewed.get()));
  }
}
