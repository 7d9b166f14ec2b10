package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
 * the day of the last review or change, never that of the build. More pages than one file may name
 * are told in several, under an index.
 */
@AutoService(OutputKind.class)
public final class Sitemap implements OutputKind {
  private static final int ENTRIES_MAX = 50_000;

  @Override
  public List<Output> outputs(RenderContext context) {
    if (context.site().settings().baseUrl().isEmpty()) {
      return List.of();
    }
    int files = files(entryCount(context));
    if (files == 1) {
      return List.of(file(context, Places.SITEMAP, 0));
    }
    List<Output> outputs = new ArrayList<>();
    outputs.add(index(context, files));
    IntStream.range(0, files).forEach(i -> outputs.add(file(context, part(i), i)));
    return outputs;
  }

  /** The protocol's limit is 50,000 addresses a file. */
  static int files(int entries) {
    return Math.max(1, (entries + ENTRIES_MAX - 1) / ENTRIES_MAX);
  }

  private static Output file(RenderContext context, Address address, int number) {
    return new Output(
        address,
        Output.Kind.LIST,
        Html.content(context, "sitemap.ftlx", () -> Map.of("entries", entries(context, number))),
        Reads.LISTS);
  }

  private static Output index(RenderContext context, int files) {
    List<String> parts =
        IntStream.range(0, files)
            .mapToObj(i -> Places.full(context.site(), part(i)).orElseThrow())
            .toList();
    return new Output(
        Places.SITEMAP,
        Output.Kind.LIST,
        Html.content(context, "sitemaps.ftlx", () -> Map.of("files", parts)),
        Reads.LISTS);
  }

  private static Address part(int number) {
    return new Address("sitemap/" + (number + 1) + ".xml");
  }

  private static int entryCount(RenderContext context) {
    return context.site().listed().size() + (int) lists(context).count();
  }

  private static List<EntryView> entries(RenderContext context, int file) {
    Site site = context.site();
    Stream<EntryView> pages = site.listed().stream().map(page -> entry(site, page));
    Stream<EntryView> lists = lists(context).map(address -> entry(site, address, ""));
    return Stream.concat(lists, pages).skip((long) file * ENTRIES_MAX).limit(ENTRIES_MAX).toList();
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
