package pamphlet.render.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pamphlet.model.ArticleDetails;
import pamphlet.model.Dose;
import pamphlet.model.FrontMatter;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageType;
import pamphlet.model.Person;
import pamphlet.model.Publisher;
import pamphlet.model.Site;
import pamphlet.model.Source;
import pamphlet.render.view.Markup;

/**
 * Describes a page for machines with schema.org's words (MedicalWebPage, MedicalCondition,
 * ExercisePlan). A made-up reviewer and the date of a made-up review are left out, because a
 * machine does not read banners.
 */
final class StructuredData {
  private static final String SCHEMA = "https://schema.org/";

  private final Site site;
  private final LinkedPage page;
  private final FrontMatter front;
  private final Json json = new Json();

  private StructuredData(Site site, LinkedPage page) {
    this.site = site;
    this.page = page;
    this.front = page.frontMatter();
  }

  /** The JSON-LD of a page. */
  static Markup of(Site site, LinkedPage page) {
    StructuredData data = new StructuredData(site, page);
    data.webPage();
    return new Markup(data.json.toString());
  }

  private void webPage() {
    boolean medical = front.type() != PageType.PAGE;
    json.object()
        .text("@context", "https://schema.org")
        .text("@type", medical ? "MedicalWebPage" : "WebPage")
        .text("name", front.title())
        .text("description", front.summary())
        .text("inLanguage", site.settings().language())
        .text("url", Places.full(site, page.address()));
    publisher();
    json.text("dateModified", day(Cards.changed(page)));
    if (medical) {
      medical();
    }
    json.endObject();
  }

  private void publisher() {
    Publisher publisher = site.settings().publisher();
    thing("publisher", "Organization", publisher.name()).text("url", publisher.url()).endObject();
  }

  private void medical() {
    site.reviewer(page).filter(person -> !person.fictional()).ifPresent(this::review);
    json.text("specialty", front.article().specialty().map(SCHEMA::concat));
    json.text("audience", SCHEMA + front.article().audience().orElse("Patient"));
    condition(front.article());
    front.exercise().dose().ifPresent(this::exercise);
    if (!front.sources().isEmpty()) {
      json.array("citation");
      front.sources().forEach(this::citation);
      json.endArray();
    }
  }

  // Without lambdas, as in codes: the articles of the trial, from which Java knows those of all
  // other classes, have no reviewers that are real.
  private void review(Person reviewer) {
    json.text("lastReviewed", day(front.review().reviewDate()));
    thing("reviewedBy", "Person", reviewer.name());
    if (reviewer.credentials().isPresent()) {
      json.object("hasCredential")
          .text("@type", "EducationalOccupationalCredential")
          .text("credentialCategory", reviewer.credentials())
          .endObject();
    }
    json.text("url", Places.full(site, reviewer.address())).endObject();
  }

  private static Optional<String> day(Optional<LocalDate> date) {
    return date.map(LocalDate::toString);
  }

  private void condition(ArticleDetails article) {
    if (article.icd10().isEmpty() && article.snomed().isEmpty()) {
      return;
    }
    // The United States have an edition of their own, with longer codes.
    String icd = site.settings().edition().equals("US") ? "ICD-10-CM" : "ICD-10";
    thing("about", "MedicalCondition", front.title()).array("code");
    codes(article.icd10(), icd);
    codes(article.snomed(), "SNOMED CT");
    json.endArray().endObject();
  }

  private void codes(List<String> values, String system) {
    for (String value : values) {
      json.object()
          .text("@type", "MedicalCode")
          .text("codeValue", value)
          .text("codingSystem", system)
          .endObject();
    }
  }

  private void exercise(Dose dose) {
    thing("mainEntity", "ExercisePlan", front.title())
        .number("repetitions", dose.repetitions())
        .text("activityFrequency", dose.frequency());
    dose.restSeconds().ifPresent(seconds -> json.text("restPeriods", seconds + " s"));
    front.exercise().area().ifPresent(this::anatomy);
    json.endObject();
  }

  private void anatomy(String area) {
    thing("associatedAnatomy", "AnatomicalStructure", area).endObject();
  }

  private void citation(Source source) {
    json.object().text("@type", "CreativeWork").text("name", source.title());
    source.publisher().ifPresent(name -> thing("publisher", "Organization", name).endObject());
    json.text("url", source.url()).text("datePublished", source.date()).endObject();
  }

  /** Begins a member with a type and a name. */
  private Json thing(String member, String type, String name) {
    return json.object(member).text("@type", type).text("name", name);
  }
}
