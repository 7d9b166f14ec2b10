package pamphlet.content;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import pamphlet.model.Attestation;
import pamphlet.model.Change;
import pamphlet.model.CriterionIds;
import pamphlet.model.Dose;
import pamphlet.model.Image;
import pamphlet.model.Sides;
import pamphlet.model.Source;
import pamphlet.model.SourcePath;

/** The groups of keys that front matter holds below its own keys. */
final class FrontMatterShapes {
  private FrontMatterShapes() {}

  /**
   * Codes of classifications, as the author gave them.
   *
   * @param icd10 ICD-10 codes
   * @param snomed SNOMED CT codes
   */
  record Codes(List<String> icd10, List<String> snomed) {
    static final Codes NONE = new Codes(List.of(), List.of());
  }

  /** {@code image}. */
  static Shape<Image> image() {
    Field<SourcePath> src = Field.required("src", Paths.file(), "the picture's file");
    Field<String> alt =
        Field.required("alt", Texts.plain(), "what the picture shows, for those who cannot see it");
    Field<String> caption =
        Field.optional("caption", Texts.plain(), "a full sentence shown below the picture");
    Field<String> credit = Field.optional("credit", Texts.plain(), "who made the picture");
    return Mappings.keys(src, alt, caption, credit)
        .map(v -> new Image(v.need(src), v.need(alt), v.get(caption), v.get(credit), v.place(src)));
  }

  /** One of {@code sources}. */
  static Shape<Source> source() {
    Field<String> title = Field.required("title", Texts.plain(), "what the source is called");
    Field<String> publisher = Field.optional("publisher", Texts.plain(), "who published it");
    Field<String> url = Field.optional("url", web(), "where it is on the web");
    Field<String> date =
        Field.optional("date", partialDate(), "when it was published or last revised");
    Field<String> consulted = Field.optional("consulted", partialDate(), "when the author read it");
    return Mappings.keys(title, publisher, url, date, consulted)
        .map(
            v ->
                new Source(
                    v.need(title),
                    v.get(publisher),
                    v.get(url),
                    v.get(date),
                    v.get(consulted),
                    v.place()));
  }

  /** {@code codes}. */
  static Shape<Codes> codes() {
    // ICD-10-CM 2024 guidelines, section I.A.2: three to seven characters, a point after the third.
    Field<List<String>> icd10 =
        Field.optional(
            "icd10",
            Lists.of(
                Texts.matching(
                    "an ICD-10 code",
                    "[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?",
                    "write it as in the classification, for example M54.2")),
            "codes of the International Classification of Diseases");
    Field<List<String>> snomed =
        Field.optional(
            "snomed",
            Lists.of(
                Texts.matching("a SNOMED CT code", "[1-9][0-9]{5,17}", "write 6 to 18 digits")),
            "SNOMED CT codes");
    return Mappings.keys(icd10, snomed).map(v -> new Codes(v.list(icd10), v.list(snomed)));
  }

  /** One of {@code changes}. */
  static Shape<Change> change() {
    Field<LocalDate> date = Field.required("date", date(), "the day of the change");
    Field<Change.Kind> kind =
        Field.required(
            "kind", Texts.choice(Change.Kind.class, Change.Kind::word), "how deep the change goes");
    Field<String> note = Field.required("note", Texts.plain(), "what changed, in words");
    return Mappings.keys(date, kind, note)
        .map(v -> new Change(v.need(date), v.need(kind), v.need(note)));
  }

  /** One of {@code attestations}. */
  static Shape<Attestation> attestation() {
    Field<String> item =
        Field.required(
            "item",
            Texts.choice(CriterionIds.ALL),
            "a criterion of the editorial report, for example discern-6");
    Field<String> by =
        Field.required("by", Texts.reference(Register.PEOPLE), "who says so, a key of people");
    Field<LocalDate> date = Field.required("date", date(), "the day on which they said so");
    return Mappings.keys(item, by, date)
        .map(v -> new Attestation(v.need(item), v.need(by), v.need(date)));
  }

  /** {@code dose}. No part but the rest may be left out, because sources differ. */
  static Shape<Dose> dose() {
    Shape<Integer> seconds =
        Texts.parsed("time, for example 5s or 1m", Numbers.SECONDS_PATTERN, Numbers::seconds);
    Field<Integer> hold =
        Field.required("hold", seconds, "how long each repetition is held, 0s for no hold");
    Field<Integer> repetitions =
        Field.required("repetitions", Texts.whole(1, 1000), "repetitions in a set");
    Field<Integer> sets = Field.required("sets", Texts.whole(1, 100), "sets in a session");
    Field<Sides> sides =
        Field.required("sides", Texts.choice(Sides.class, Sides::word), "which sides of the body");
    Field<Integer> rest = Field.optional("rest", seconds, "rest between repetitions");
    Field<String> frequency =
        Field.required("frequency", Texts.plain(), "how often, for example twice a day");
    return Mappings.keys(hold, repetitions, sets, sides, rest, frequency)
        .map(
            v ->
                new Dose(
                    v.need(hold),
                    v.need(repetitions),
                    v.need(sets),
                    v.need(sides),
                    v.get(rest).map(OptionalInt::of).orElse(OptionalInt.empty()),
                    v.need(frequency)));
  }

  /** A day. */
  static Shape<LocalDate> date() {
    return Texts.parsed("date", Dates.PATTERN, Dates::day);
  }

  private static Shape<String> partialDate() {
    return Texts.parsed("year, month or day", Dates.PARTIAL_PATTERN, Dates::partial);
  }

  private static Shape<String> web() {
    return Texts.parsed("web address", Addresses.WEB_PATTERN, Addresses::web);
  }
}
