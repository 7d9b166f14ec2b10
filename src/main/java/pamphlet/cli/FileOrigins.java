package pamphlet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pamphlet.build.Analysis;
import pamphlet.build.BuildOptions;
import pamphlet.build.SiteAnalyzer;
import pamphlet.build.SiteRoot;
import pamphlet.build.Workers;
import pamphlet.content.Field;
import pamphlet.content.FrontMatterFields;
import pamphlet.content.SettingsFields;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageType;
import pamphlet.model.Similar;
import pamphlet.model.Site;
import pamphlet.report.FileExplanation;

/** Finds the file that a user names and explains its values. */
final class FileOrigins {
  private final SiteRoot root;
  private final Analysis analysis;
  private final Console console;

  private FileOrigins(SiteRoot root, Analysis analysis, Console console) {
    this.root = root;
    this.analysis = analysis;
    this.console = console;
  }

  /** Reads the site. */
  static FileOrigins of(BuildOptions options, Console console) throws IOException {
    try (Workers workers = new Workers(options.workers())) {
      Analysis analysis = new SiteAnalyzer(options, workers).analyze();
      return new FileOrigins(options.root(), analysis, console);
    }
  }

  /** The explanation of a file, or nothing if the site has no such file. */
  Optional<String> text(String name) {
    List<String> paths = paths(name);
    return analysis.site().flatMap(site -> text(site, paths));
  }

  /** What to say if there is no such file. */
  String unknown(String name) {
    List<String> known = analysis.site().map(FileOrigins::files).orElse(List.of());
    String hint =
        paths(name).stream().findFirst().map(path -> Similar.hint(path, known)).orElse("");
    return name
        + " is no article of this site; "
        + (hint.isEmpty() ? "name one such as articles/neck.md, or pamphlet.yaml" : hint);
  }

  private Optional<String> text(Site site, List<String> paths) {
    FileExplanation explanation = new FileExplanation(new FileLines(root));
    if (paths.contains(SiteRoot.SETTINGS)) {
      warn(SiteRoot.SETTINGS);
      return Optional.of(explanation.settings(site.settings(), names(SettingsFields.ALL.stream())));
    }
    Optional<LinkedPage> page =
        site.pages().values().stream()
            .filter(found -> paths.contains(found.source().fromRoot()))
            .findFirst();
    page.ifPresent(found -> warn(found.source().fromRoot()));
    return page.map(found -> explanation.page(site, found, keys(found.frontMatter().type())));
  }

  /** The values of a file with problems may not be what its author meant. */
  private void warn(String path) {
    long found = analysis.problems().stream().filter(d -> d.place().path().equals(path)).count();
    if (found > 0) {
      String many = Summary.count(found, "problem");
      console.err().println(path + " has " + many + "; 'pamphlet check' tells more.");
    }
  }

  /** The paths from the site's root that a name may mean, the likeliest first. */
  private List<String> paths(String name) {
    Path here = Path.of(name).toAbsolutePath().normalize();
    Path inSite = root.folder().resolve(name).normalize();
    Path inArticles = root.articles().resolve(name).normalize();
    return Stream.of(inSite, here, inArticles)
        .filter(path -> path.startsWith(root.folder()))
        .map(path -> root.folder().relativize(path).toString().replace('\\', '/'))
        .toList();
  }

  private static List<String> files(Site site) {
    return Stream.concat(
            Stream.of(SiteRoot.SETTINGS), site.pages().keySet().stream().map(p -> p.fromRoot()))
        .toList();
  }

  private static List<String> keys(PageType type) {
    return names(FrontMatterFields.ALL.stream().filter(field -> field.types().contains(type)));
  }

  private static List<String> names(Stream<Field<?>> fields) {
    return fields.map(Field::name).toList();
  }
}
