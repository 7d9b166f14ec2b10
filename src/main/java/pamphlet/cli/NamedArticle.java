package pamphlet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pamphlet.build.SiteRoot;
import pamphlet.model.SourcePath;

/** Finds the article that a person names: from here, from the site's root or from its articles. */
final class NamedArticle {
  private NamedArticle() {}

  /** The first file that is meant and that exists. */
  static Optional<SourcePath> find(SiteRoot root, Path file, Predicate<SourcePath> exists) {
    Path articles = root.articles();
    List<Path> meant =
        List.of(
            file.toAbsolutePath().normalize(),
            root.folder().resolve(file).normalize(),
            articles.resolve(file).normalize());
    return meant.stream()
        .filter(path -> path.startsWith(articles) && !path.equals(articles))
        .map(path -> articles.relativize(path).toString().replace('\\', '/'))
        .map(SourcePath::new)
        .filter(exists)
        .findFirst();
  }
}
