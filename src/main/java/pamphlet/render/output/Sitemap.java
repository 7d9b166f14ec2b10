package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pamphlet.model.Address;
import pamphlet.model.Category;
import pamphlet.model.LinkedPage;
import pamphlet.model.Person;
import pamphlet.model.Site;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;
import pamphlet.render.view.EntryView;

/**
 * The sitemap (sitemaps.org, protocol 0.9), for a site whose address is known. {@code lastmod} is
 * the day of the last review or change, never that of the build.
 */
@AutoService(OutputKind.class)
public final class Sitemap implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    if (context.site().settings().baseUrl().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Output(
            Places.SITEMAP,
            Output.Kind.LIST,
            Html.content(context, "sitemap.ftlx", () -> Map.of("entries", entries(context))),
            Reads.LISTS));
  }

  private static List<EntryView> entries(RenderContext context) {
    Site site = context.site();
    Stream<EntryView> pages = site.listed().stream().map(page -> entry(site, page));
    Stream<EntryView> lists = lists(context).map(address -> entry(site, address, ""));
    return Stream.concat(lists, pages).toList();
  }

  private static Stream<Address> lists(RenderContext context) {
    Site site = context.site();
    Stream<Address> fixed = Stream.of(Places.HOME, Places.CATEGORIES, Places.A_TO_Z);
    Stream<Address> exercises =
        Stream.of(Places.EXERCISES).filter(address -> context.overview().hasExercises());
    Stream<Address> flags =
        Stream.of(Places.RED_FLAGS).filter(address -> context.overview().hasSigns());
    Stream<Address> categories =
        site.settings().categories().values().stream()
            .filter(category -> !site.categories().getOrDefault(category.id(), List.of()).isEmpty())
            .map(Category::address);
    Stream<Address> people = context.overview().people().stream().map(Person::address);
    return Stream.of(fixed, exercises, flags, categories, people).flatMap(s -> s);
  }

  private static EntryView entry(Site site, LinkedPage page) {
    String date = Cards.changed(page).map(Object::toString).orElse("");
    return entry(site, page.address(), date);
  }

  private static EntryView entry(Site site, Address address, String date) {
    return new EntryView(Places.full(site, address).orElseThrow(), "", "", date);
  }
}
