package pamphlet.render.output;

import java.util.Optional;
import pamphlet.model.Address;
import pamphlet.model.LinkedPage;
import pamphlet.model.Person;
import pamphlet.render.RenderContext;
import pamphlet.render.view.BylineView;
import pamphlet.render.view.PersonView;

/** Shows who wrote and reviewed. */
final class People {
  /** What the register says of a person without conflicts of interest. */
  private static final String NONE = "none";

  private People() {}

  /** The byline of a page that is shown at {@code address}. */
  static BylineView byline(RenderContext context, LinkedPage page, Address address) {
    return new BylineView(
        context.site().reviewer(page).map(person -> view(context, person, address)),
        author(context, page, address),
        page.frontMatter().review().reviewDate().map(context.dates()::day),
        page.nextReview().map(context.dates()::day));
  }

  /** A person of the register, for a page at {@code address}. */
  static PersonView view(RenderContext context, Person person, Address address) {
    return new PersonView(
        person.nameWithCredentials(),
        person.address().from(address),
        person.role().orElse(""),
        person.affiliation().orElse(""),
        person.url(),
        conflicts(context, person),
        person.fictional());
  }

  /** The person's conflicts of interest in words; empty if nothing is known. */
  static String conflicts(RenderContext context, Person person) {
    return person
        .conflicts()
        .map(text -> text.equals(NONE) ? context.messages().get("conflicts.none") : text)
        .orElse("");
  }

  private static Optional<PersonView> author(
      RenderContext context, LinkedPage page, Address address) {
    return page.frontMatter()
        .author()
        .map(
            author ->
                Optional.ofNullable(context.site().settings().people().get(author))
                    .map(person -> view(context, person, address))
                    .orElseGet(
                        () -> new PersonView(author, "", "", "", Optional.empty(), "", false)));
  }
}
