package pamphlet.report.criteria;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pamphlet.model.ArticleDetails;
import pamphlet.model.BodyFact;
import pamphlet.model.Diagnostic;
import pamphlet.model.FrontMatter;
import pamphlet.model.Heading;
import pamphlet.model.Image;
import pamphlet.model.ImageUse;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageType;
import pamphlet.model.Person;
import pamphlet.model.Site;

/**
 * A page with what speaks for and against it.
 *
 * @param site the site
 * @param page the page
 * @param findings what the checks found on it
 */
record PageEvidence(Site site, LinkedPage page, List<Diagnostic> findings) {
  PageEvidence {
    findings = List.copyOf(findings);
  }

  FrontMatter matter() {
    return page.frontMatter();
  }

  ArticleDetails article() {
    return matter().article();
  }

  Optional<Person> reviewer() {
    return site.reviewer(page);
  }

  /** The author's entry in the register, if the author has one. */
  Optional<Person> author() {
    return matter().author().map(site.settings().people()::get);
  }

  /** The name of a person of the register, with what qualifies them. */
  String name(String key) {
    return Optional.ofNullable(site.settings().people().get(key))
        .map(Person::nameWithCredentials)
        .orElse(key);
  }

  boolean isExercise() {
    return matter().type() == PageType.EXERCISE;
  }

  boolean hasKeyPoints() {
    return !article().keyPoints().isEmpty();
  }

  /** All pictures, the page's own first. */
  List<ImageUse> pictures() {
    Stream<ImageUse> own = matter().image().map(Image::use).stream();
    return Stream.concat(own, page.facts().images().stream()).toList();
  }

  /** How many facts of a kind the directives tell. */
  <T extends BodyFact> long count(Class<T> kind) {
    return page.facts().facts(kind).count();
  }

  /** How many findings have one of the codes. */
  long found(String... codes) {
    return findings.stream().filter(d -> List.of(codes).contains(d.code().id())).count();
  }

  /** Where to look: the headings that match, by name, or the advice to read the whole page. */
  String headings(Pattern words) {
    String found =
        page.facts().headings().stream()
            .map(Heading::text)
            .filter(text -> words.matcher(text).find())
            .map(text -> "\"" + text + "\"")
            .collect(Collectors.joining(", "));
    return found.isEmpty() ? "no heading speaks of it" : "look at " + found;
  }
}
