package pamphlet.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pamphlet.model.Diagnostic;

/** Refuses folders in which a mistyped {@code --output} could do harm. */
final class SafeFolder {
  private static final List<String> SOURCES =
      List.of("articles", "templates", "src", ".git", ".pamphlet");

  /**
   * What may stand in an output that Pamphlet never wrote to: what keeps an empty folder in git.
   */
  private static final Set<String> TOLERATED =
      Set.of(".git", ".gitignore", ".gitkeep", ".gitattributes", ".DS_Store");

  private static final String ELSEWHERE = "choose a folder of its own, for example --output site";

  private SafeFolder() {}

  /**
   * The output of {@code target}, which need not exist yet.
   *
   * @param home the user's home folder
   * @throws PublishException if it is a folder whose other content would be in danger
   */
  static Output of(PublishTarget target, Path home) throws IOException {
    Path asked = target.output().toAbsolutePath().normalize();
    Path root = real(target.root());
    Output output = new Output(real(asked), shown(asked, target.root()));
    if (Files.isSymbolicLink(asked)) {
      throw new PublishException(
          output.problem(
              OutputCodes.LINKED,
              "the output folder \"" + output.shown() + "\" is a link",
              "name the folder that it leads to: --output " + output.folder()));
    }
    Optional<String> danger = danger(output.folder(), root, real(home));
    if (danger.isPresent()) {
      String message = "the output folder \"" + output.shown() + "\" " + danger.get();
      throw new PublishException(output.problem(OutputCodes.DANGEROUS, message, ELSEWHERE));
    }
    return output;
  }

  private static Optional<String> danger(Path folder, Path root, Path home) throws IOException {
    if (folder.getParent() == null) {
      return Optional.of("is the top of the disk");
    }
    if (folder.equals(home)) {
      return Optional.of("is your home folder");
    }
    if (folder.equals(root)) {
      return Optional.of("is the site's own folder, which holds its sources");
    }
    if (home.startsWith(folder) || root.startsWith(folder)) {
      return Optional.of(
          "holds " + (root.startsWith(folder) ? "the site's" : "your home") + " folder");
    }
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
      return Optional.of("is a file");
    }
    return insideSources(folder, root);
  }

  private static Optional<String> insideSources(Path folder, Path root) throws IOException {
    for (String name : SOURCES) {
      Path source = root.resolve(name);
      if (folder.startsWith(source) || folder.startsWith(real(source))) {
        return Optional.of("lies in \"" + name + "\", which holds other things than the site");
      }
    }
    for (Path name : folder) {
      if (name.toString().equals(".git")) {
        return Optional.of("lies in a git repository's own folder");
      }
    }
    return Optional.empty();
  }

  /** The path without links, as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    Path known = whole;
    while (!Files.exists(known) && known.getParent() != null) {
      known = known.getParent();
    }
    return known.toRealPath().resolve(known.relativize(whole)).normalize();
  }

  private static String shown(Path asked, Path root) {
    Path base = root.toAbsolutePath().normalize();
    Path shown = asked.startsWith(base) && !asked.equals(base) ? base.relativize(asked) : asked;
    return shown.toString().replace(asked.getFileSystem().getSeparator(), "/");
  }

  /** The problem with foreign files in a folder that has no manifest, if there are any. */
  static Optional<Diagnostic> foreign(Output output) throws IOException {
    Optional<String> first;
    try (Stream<Path> entries = Files.list(output.folder())) {
      first =
          entries
              .map(entry -> entry.getFileName().toString())
              .filter(name -> !TOLERATED.contains(name) && !name.startsWith(Names.OWN_PREFIX))
              .min(String::compareTo);
    }
    return first.map(
        name ->
            output.problem(
                OutputCodes.FOREIGN,
                "the output folder \""
                    + output.shown()
                    + "\" holds files that Pamphlet did not write, for example \""
                    + name
                    + "\"",
                "name an empty or new folder with --output, or empty this one"));
  }
}
