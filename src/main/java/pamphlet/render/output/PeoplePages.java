package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pamphlet.model.Address;
import pamphlet.model.FrontMatter;
import pamphlet.model.LinkedPage;
import pamphlet.model.Person;
import pamphlet.model.Site;
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
  private static final Comparator<LinkedPage> BY_TITLE =
      (one, other) -> TitleOrder.PAGES.compare(one.facts(), other.facts());

  @Override
  public List<Output> outputs(RenderContext context) {
    List<Person> people = context.overview().people();
    List<Output> outputs = new ArrayList<>();
    Map<String, Work> works = works(context.site());
    people.forEach(
        person ->
            outputs.addAll(pages(context, person, works.getOrDefault(person.id(), Work.NONE))));
    if (!people.isEmpty()) {
      outputs.add(index(context, people));
    }
    return outputs;
  }

  private static List<Output> pages(RenderContext context, Person person, Work work) {
    LongList list = new LongList(person.address(), work.reviewed().size() + work.written().size());
    return list.outputs(number -> page(context, person, work, list, number));
  }

  private static Output page(
      RenderContext context, Person person, Work work, LongList list, int number) {
    return Html.page(
            context,
            Output.Kind.LIST,
            list.address(number),
            () -> frame(context, person, list, number),
            "person.ftlh",
            () -> views(context, person, work, list, number))
        .reading(Reads.LISTS);
  }

  private static Frame frame(RenderContext context, Person person, LongList list, int number) {
    String summary = context.messages().get("people.page.summary", person.name());
    String title = list.title(context.messages(), person.nameWithCredentials(), number);
    return Frame.of(list.address(number), title, summary, "person").with(banners(context, person));
  }

  private static List<BannerView> banners(RenderContext context, Person person) {
    String title = context.messages().get("banner.person.title");
    String text = context.messages().get("banner.person.text", person.name());
    return person.fictional() ? List.of(new BannerView("fictional", title, text)) : List.of();
  }

  private static Map<String, ?> views(
      RenderContext context, Person person, Work work, LongList list, int number) {
    Address address = list.address(number);
    List<LinkedPage> reviewed = LongList.slice(number, 0, work.reviewed());
    List<LinkedPage> written = LongList.slice(number, work.reviewed().size(), work.written());
    return Map.of(
        "person", People.view(context, person, address),
        "reviewed", cards(context, address, reviewed),
        "written", cards(context, address, written),
        "pager", list.pager(context.messages(), number),
        "index", Places.PEOPLE.from(address),
        "home", Places.HOME.from(address));
  }

  private static List<CardView> cards(
      RenderContext context, Address address, List<LinkedPage> pages) {
    return Each.of(pages, page -> Cards.card(page, address, reviewed(context, page)));
  }

  /** The listed pages that somebody reviewed, and those that they wrote, by title. */
  private record Work(List<LinkedPage> reviewed, List<LinkedPage> written) {
    static final Work NONE = new Work(List.of(), List.of());

    static Work empty() {
      return new Work(new SortedLater<>(BY_TITLE), new SortedLater<>(BY_TITLE));
    }
  }

  /** What everybody did, in one pass: a look through all pages for each person is too many. */
  private static Map<String, Work> works(Site site) {
    Map<String, Work> works = new HashMap<>();
    for (LinkedPage page : site.pages().values()) {
      if (page.isListed()) {
        FrontMatter says = page.frontMatter();
        says.review().reviewer().ifPresent(by -> of(by, works).reviewed().add(page));
        says.author().ifPresent(by -> of(by, works).written().add(page));
      }
    }
    return works;
  }

  private static Work of(String person, Map<String, Work> works) {
    return works.computeIfAbsent(person, p -> Work.empty());
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
