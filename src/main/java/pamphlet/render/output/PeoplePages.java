package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pamphlet.model.Address;
import pamphlet.model.LinkedPage;
import pamphlet.model.Person;
import pamphlet.model.TitleOrder;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;
import pamphlet.render.view.BannerView;
import pamphlet.render.view.CardView;

/** A page for everyone who wrote or reviewed, and the list of them. */
@AutoService(OutputKind.class)
public final class PeoplePages implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    List<Person> people = context.overview().people();
    List<Output> outputs = new ArrayList<>();
    people.forEach(person -> outputs.add(page(context, person)));
    if (!people.isEmpty()) {
      outputs.add(index(context, people));
    }
    return outputs;
  }

  private static Output page(RenderContext context, Person person) {
    String summary = context.messages().get("people.page.summary", person.name());
    Frame frame =
        Frame.of(person.address(), person.nameWithCredentials(), summary, "person")
            .with(banners(context, person));
    return Html.page(context, Output.Kind.LIST, frame, "person.ftlh", () -> views(context, person))
        .reading(Reads.LISTS);
  }

  private static List<BannerView> banners(RenderContext context, Person person) {
    String title = context.messages().get("banner.person.title");
    String text = context.messages().get("banner.person.text", person.name());
    return person.fictional() ? List.of(new BannerView("fictional", title, text)) : List.of();
  }

  private static Map<String, ?> views(RenderContext context, Person person) {
    Address address = person.address();
    List<CardView> reviewed =
        pages(context, address, p -> p.frontMatter().review().reviewer(), person);
    List<CardView> written = pages(context, address, p -> p.frontMatter().author(), person);
    return Map.of(
        "person", People.view(context, person, address),
        "reviewed", reviewed,
        "written", written,
        "index", Places.PEOPLE.from(address),
        "home", Places.HOME.from(address));
  }

  private static List<CardView> pages(
      RenderContext context,
      Address address,
      Function<LinkedPage, Optional<String>> by,
      Person person) {
    return context.site().listed().stream()
        .filter(page -> by.apply(page).equals(Optional.of(person.id())))
        .sorted(Comparator.comparing(LinkedPage::facts, TitleOrder.PAGES))
        .map(page -> Cards.card(page, address, reviewed(context, page)))
        .toList();
  }

  private static String reviewed(RenderContext context, LinkedPage page) {
    return page.frontMatter()
        .review()
        .reviewDate()
        .map(date -> context.messages().get("card.reviewed", context.dates().day(date).text()))
        .orElse("");
  }

  private static Output index(RenderContext context, List<Person> people) {
    String title = context.messages().get("people.title");
    String summary = context.messages().get("people.summary");
    Frame frame = Frame.of(Places.PEOPLE, title, summary, "people");
    return Html.page(
            context,
            Output.Kind.LIST,
            frame.with(Banners.ofLists(context)),
            "people.ftlh",
            () ->
                Map.of(
                    "people",
                    people.stream().map(p -> People.view(context, p, Places.PEOPLE)).toList()))
        .reading(Reads.FRAME);
  }
}
