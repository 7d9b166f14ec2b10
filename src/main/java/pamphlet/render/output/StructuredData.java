package pamphlet.render.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private StructuredData(Site site, LinkedPage page) {
    this.site = site;
    this.page = page;
    this.front = page.frontMatter();
  }

  /** The JSON-LD of a page. */
  static Markup of(Site site, LinkedPage page) {
    return new Markup(Json.write(new StructuredData(site, page).webPage()));
  }

  private Map<String, Object> webPage() {
    boolean medical = front.type() != PageType.PAGE;
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("@context", "https://schema.org");
    all.put("@type", medical ? "MedicalWebPage" : "WebPage");
    all.put("name", front.title());
    all.put("description", front.summary());
    all.put("inLanguage", site.settings().language());
    Places.full(site, page.address()).ifPresent(url -> all.put("url", url));
    all.put("publisher", publisher());
    Cards.changed(page).ifPresent(date -> all.put("dateModified", date.toString()));
    if (medical) {
      addMedical(all);
    }
    return all;
  }

  private void addMedical(Map<String, Object> all) {
    addReview(all);
    front.article().specialty().ifPresent(name -> all.put("specialty", SCHEMA + name));
    all.put("audience", SCHEMA + front.article().audience().orElse("Patient"));
    List<Map<String, Object>> codes = codes();
    if (!codes.isEmpty()) {
      Map<String, Object> condition = thing("MedicalCondition", front.title());
      condition.put("code", codes);
      all.put("about", condition);
    }
    front.exercise().dose().ifPresent(dose -> all.put("mainEntity", exercise(dose)));
    if (!front.sources().isEmpty()) {
      all.put("citation", Each.of(front.sources(), StructuredData::citation));
    }
  }

  private void addReview(Map<String, Object> all) {
    Person reviewer = site.reviewer(page).orElse(null);
    if (reviewer == null || reviewer.fictional()) {
      return;
    }
    // Without lambdas: the articles of the trial, from which Java knows those of all other classes,
    // have no reviewers that are real.
    if (front.review().reviewDate().isPresent()) {
      all.put("lastReviewed", front.review().reviewDate().get().toString());
    }
    all.put("reviewedBy", person(reviewer));
  }

  private Map<String, Object> person(Person reviewer) {
    Map<String, Object> person = thing("Person", reviewer.name());
    if (reviewer.credentials().isPresent()) {
      person.put("hasCredential", credential(reviewer.credentials().get()));
    }
    Optional<String> url = Places.full(site, reviewer.address());
    if (url.isPresent()) {
      person.put("url", url.get());
    }
    return person;
  }

  private static Map<String, Object> credential(String letters) {
    Map<String, Object> credential = new LinkedHashMap<>();
    credential.put("@type", "EducationalOccupationalCredential");
    credential.put("credentialCategory", letters);
    return credential;
  }

  private List<Map<String, Object>> codes() {
    ArticleDetails article = front.article();
    // The United States have an edition of their own, with longer codes.
    String icd = site.settings().edition().equals("US") ? "ICD-10-CM" : "ICD-10";
    List<Map<String, Object>> codes = new ArrayList<>();
    article.icd10().forEach(code -> codes.add(code(code, icd)));
    article.snomed().forEach(code -> codes.add(code(code, "SNOMED CT")));
    return codes;
  }

  private static Map<String, Object> code(String value, String system) {
    Map<String, Object> code = new LinkedHashMap<>();
    code.put("@type", "MedicalCode");
    code.put("codeValue", value);
    code.put("codingSystem", system);
    return code;
  }

  private Map<String, Object> exercise(Dose dose) {
    Map<String, Object> plan = thing("ExercisePlan", front.title());
    plan.put("repetitions", dose.repetitions());
    plan.put("activityFrequency", dose.frequency());
    dose.restSeconds().ifPresent(seconds -> plan.put("restPeriods", seconds + " s"));
    front.exercise().area().ifPresent(area -> plan.put("associatedAnatomy", anatomy(area)));
    return plan;
  }

  private static Map<String, Object> anatomy(String area) {
    return thing("AnatomicalStructure", area);
  }

  private static Map<String, Object> citation(Source source) {
    Map<String, Object> work = thing("CreativeWork", source.title());
    source.publisher().ifPresent(name -> work.put("publisher", thing("Organization", name)));
    source.url().ifPresent(url -> work.put("url", url));
    source.date().ifPresent(date -> work.put("datePublished", date));
    return work;
  }

  private Map<String, Object> publisher() {
    Publisher publisher = site.settings().publisher();
    Map<String, Object> data = thing("Organization", publisher.name());
    publisher.url().ifPresent(url -> data.put("url", url));
    return data;
  }

  private static Map<String, Object> thing(String type, String name) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", type);
    data.put("name", name);
    return data;
  }
}
