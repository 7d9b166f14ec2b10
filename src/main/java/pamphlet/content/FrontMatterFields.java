package pamphlet.content;

import static pamphlet.model.PageType.ARTICLE;
import static pamphlet.model.PageType.EXERCISE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pamphlet.model.Address;
import pamphlet.model.Attestation;
import pamphlet.model.Change;
import pamphlet.model.Dose;
import pamphlet.model.Fragment;
import pamphlet.model.Image;
import pamphlet.model.PageType;
import pamphlet.model.Source;
import pamphlet.model.SourcePath;
import pamphlet.model.Status;

/** Every key of front matter. */
public final class FrontMatterFields {
  /** More key points than this are no key points. */
  private static final int MAX_KEY_POINTS = 5;

  // https://schema.org/MedicalSpecialty, its members.
  private static final List<String> SPECIALTIES =
      List.of(
          ("Anesthesia Cardiovascular CommunityHealth Dentistry Dermatologic Dermatology"
                  + " DietNutrition Emergency Endocrine Gastroenterologic Genetic Geriatric"
                  + " Gynecologic Hematologic Infectious LaboratoryScience Midwifery"
                  + " Musculoskeletal Neurologic Nursing Obstetric Oncologic Optometric"
                  + " Otolaryngologic Pathology Pediatric PharmacySpecialty Physiotherapy"
                  + " PlasticSurgery Podiatric PrimaryCare Psychiatric PublicHealth Pulmonary"
                  + " Radiography Renal RespiratoryTherapy Rheumatologic SpeechPathology Surgical"
                  + " Toxicologic Urologic")
              .split(" "));

  // https://schema.org/Patient and the members of https://schema.org/MedicalAudienceType.
  private static final List<String> AUDIENCES =
      List.of("Patient", "Clinician", "MedicalResearcher");

  static final Field<PageType> TYPE =
      Field.optional(
          "type",
          Texts.choice(PageType.class, PageType::word),
          "what the page is; article if absent");
  static final Field<String> TITLE =
      Field.required("title", Texts.plain(), "the heading of the page");
  static final Field<String> SUMMARY =
      Field.required("summary", Texts.plain(), "what the page is about, in one or two sentences");
  static final Field<String> CATEGORY =
      Field.required("category", Texts.reference(Register.CATEGORIES), "a key of categories")
          .only(ARTICLE, EXERCISE);
  static final Field<String> REVIEWER =
      Field.required(
              "reviewer", Texts.reference(Register.PEOPLE), "who reviewed it, a key of people")
          .only(ARTICLE, EXERCISE);
  static final Field<LocalDate> REVIEW_DATE =
      Field.required("reviewDate", FrontMatterShapes.date(), "the day of the last clinical review")
          .only(ARTICLE, EXERCISE);
  static final Field<String> DISCLAIMER =
      Field.required("disclaimer", Texts.reference(Register.DISCLAIMERS), "a key of disclaimers")
          .only(ARTICLE, EXERCISE);
  static final Field<LocalDate> NEXT_REVIEW =
      Field.optional(
              "nextReview",
              FrontMatterShapes.date(),
              "the day of the next review; by the policy if absent")
          .only(ARTICLE, EXERCISE);
  static final Field<String> AUTHOR =
      Field.optional(
          "author",
          Texts.referenceOrName(Register.PEOPLE),
          "who wrote it, a key of people or a name");
  static final Field<List<String>> TAGS =
      Field.optional("tags", Lists.of(Texts.plain()), "words that related pages share");
  static final Field<List<String>> ALSO =
      Field.optional("also", Lists.of(Texts.plain()), "other names that people search for");
  static final Field<Status> STATUS =
      Field.optional("status", Texts.choice(Status.class, Status::word), "published if absent");
  static final Field<SourcePath> REPLACED_BY =
      Field.optional("replacedBy", Paths.page(), "the page that replaces a retired one");
  static final Field<Fragment> NOTICE =
      Field.optional("notice", PhoneText.shape(), "what readers of a retired page are told");
  static final Field<Image> IMAGE =
      Field.optional("image", FrontMatterShapes.image(), "the picture of the page");
  static final Field<List<Fragment>> KEY_POINTS =
      Field.optional(
              "keyPoints",
              Lists.of(PhoneText.shape(), MAX_KEY_POINTS),
              "one to five short sentences, shown first")
          .only(ARTICLE);
  static final Field<List<Source>> SOURCES =
      Field.optional(
              "sources", Lists.of(FrontMatterShapes.source()), "where the statements come from")
          .only(ARTICLE, EXERCISE);
  static final Field<FrontMatterShapes.Codes> CODES =
      Field.optional("codes", FrontMatterShapes.codes(), "codes of classifications").only(ARTICLE);
  static final Field<String> SPECIALTY =
      Field.optional("specialty", Texts.choice(SPECIALTIES), "a medical specialty of schema.org")
          .only(ARTICLE);
  static final Field<String> AUDIENCE =
      Field.optional("audience", Texts.choice(AUDIENCES), "whom it is written for").only(ARTICLE);
  static final Field<List<Change>> CHANGES =
      Field.optional(
          "changes", Lists.of(FrontMatterShapes.change()), "changes that readers are shown");
  static final Field<String> CONFLICTS =
      Field.optional("conflicts", Texts.plain(), "conflicts of interest").only(ARTICLE);
  static final Field<String> FUNDING =
      Field.optional("funding", Texts.plain(), "who paid").only(ARTICLE);
  static final Field<List<SourcePath>> RELATED =
      Field.optional("related", Lists.of(Paths.page()), "pages shown as related");
  static final Field<List<Address>> REDIRECT_FROM =
      Field.optional(
          "redirectFrom",
          Lists.of(Texts.parsed("former address", "[^\\\\?#%:]+", Addresses::former)),
          "former addresses of the page");
  static final Field<List<Attestation>> ATTESTATIONS =
      Field.optional(
          "attestations",
          Lists.of(FrontMatterShapes.attestation()),
          "criteria that a person says are met, for the editorial report");
  static final Field<String> AREA =
      Field.required("area", Texts.plain(), "part of the body, for example neck").only(EXERCISE);
  static final Field<String> POSITION =
      Field.required("position", Texts.plain(), "for example sitting").only(EXERCISE);
  static final Field<String> EQUIPMENT =
      Field.required("equipment", Texts.plain(), "what is needed, for example a chair or none")
          .only(EXERCISE);
  static final Field<Dose> DOSE =
      Field.required("dose", FrontMatterShapes.dose(), "how long, how often and on which sides")
          .only(EXERCISE);
  static final Field<String> FEEL =
      Field.optional("feel", Texts.plain(), "where it is felt").only(EXERCISE);
  static final Field<List<Fragment>> PRECAUTIONS =
      Field.optional("precautions", Lists.of(PhoneText.shape()), "what to mind").only(EXERCISE);
  static final Field<List<Fragment>> STOP_IF =
      Field.required("stopIf", Lists.of(PhoneText.shape()), "signs to stop at").only(EXERCISE);

  /** All keys, in the order in which they are explained. */
  public static final List<Field<?>> ALL =
      List.of(
          TYPE,
          TITLE,
          SUMMARY,
          CATEGORY,
          REVIEWER,
          REVIEW_DATE,
          DISCLAIMER,
          NEXT_REVIEW,
          AUTHOR,
          TAGS,
          ALSO,
          STATUS,
          REPLACED_BY,
          NOTICE,
          IMAGE,
          KEY_POINTS,
          SOURCES,
          CODES,
          SPECIALTY,
          AUDIENCE,
          CHANGES,
          CONFLICTS,
          FUNDING,
          RELATED,
          REDIRECT_FROM,
          ATTESTATIONS,
          AREA,
          POSITION,
          EQUIPMENT,
          DOSE,
          FEEL,
          PRECAUTIONS,
          STOP_IF);

  /** Keys of other site generators, and what to write here instead. */
  static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("aliases", "write redirectFrom instead"),
          Map.entry("categories", "write category with one key of the settings"),
          Map.entry("date", "write reviewDate for the review, or changes for an edit"),
          Map.entry("description", "write summary instead"),
          Map.entry("draft", "write status: draft instead"),
          Map.entry("keywords", "write tags, or also for other names of the topic"),
          Map.entry("lastmod", "write changes instead"),
          Map.entry("layout", "write type instead"),
          Map.entry("permalink", "remove it; the path of the file is the address"),
          Map.entry("slug", "remove it; the name of the file is the address"));

  private FrontMatterFields() {}
}
