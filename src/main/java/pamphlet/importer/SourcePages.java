package pamphlet.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pamphlet.content.TextDecoder;
import pamphlet.model.Diagnostic;
import pamphlet.model.Parsed;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;

/** Finds the pages of a source and gives each a name. */
final class SourcePages {
  /** Names of lists that a site has by itself. */
  private static final Pattern TAKEN =
      Pattern.compile(
          "(index|a-z|red-flags|search|404|reviews)|(categories|people|appointment)/.*");

  private static final Pattern UNUSABLE =
      Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}]|^\\.+|[. ]+(?=/|$)");

  private final Generator generator;
  private final Set<String> taken = new HashSet<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private SourcePages(Generator generator) {
    this.generator = generator;
  }

  /** The pages in the order of their files. */
  static Parsed<List<SourcePage>> of(Generator generator, SourceFiles files) {
    SourcePages pages = new SourcePages(generator);
    List<SourcePage> found =
        files.names().stream()
            .filter(generator::isPage)
            .flatMap(file -> pages.page(file, files.bytes().apply(file)).stream())
            .toList();
    return new Parsed<>(found, pages.problems);
  }

  private Optional<SourcePage> page(String file, byte[] bytes) {
    Parsed<Optional<SourceText>> text = TextDecoder.decode(file, bytes);
    text.problems().forEach(problem -> unreadable(problem));
    return text.value().map(decoded -> page(file, decoded));
  }

  private void unreadable(Diagnostic problem) {
    problems.add(
        Diagnostic.of(problem.place(), ImportCodes.UNREADABLE, problem.message(), problem.help()));
  }

  private SourcePage page(String file, SourceText text) {
    Parsed<Matter> matter = MatterReader.page(text);
    problems.addAll(matter.problems());
    String page = generator.page(file);
    SourcePath target = target(generator.name(page), text);
    String address = address(page, matter.value());
    return new SourcePage(
        file, text, matter.value(), page, target, generator.isSection(page), address);
  }

  private SourcePath target(String name, SourceText text) {
    String plain = name.isEmpty() ? "home" : UNUSABLE.matcher(name).replaceAll("-");
    String free = TAKEN.matcher(plain).matches() ? plain.replaceFirst("(/|$)", "-pages$1") : plain;
    String unique = free;
    for (int number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
      unique = free + "-" + number;
    }
    if (!unique.equals(plain)) {
      String message = "the name " + plain + " is taken; the page is called " + unique;
      problems.add(
          Diagnostic.of(
              text.place(0, 1), ImportCodes.NAME, message, "rename it if you like another better"));
    }
    return new SourcePath(unique + ".md");
  }

  /** The old address: by custom from the path, unless the page names one. */
  private String address(String page, Matter matter) {
    String custom = generator.address(page);
    Optional<String> whole =
        Stream.of("url", "permalink", "path")
            .flatMap(key -> matter.text(key).stream())
            .filter(value -> value.matches("/?[\\w./~ -]+"))
            .map(value -> value.replaceFirst("^/", ""))
            .map(value -> value.matches(".*(/|\\.[a-z]+)|") ? value : value + "/")
            .findFirst();
    return whole.orElseGet(
        () ->
            matter
                .text("slug")
                .map(slug -> custom.replaceFirst("[^/]+(/?)$", slug + "$1"))
                .orElse(custom));
  }
}
