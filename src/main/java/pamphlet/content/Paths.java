package pamphlet.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import pamphlet.model.SourcePath;

/** Understands paths to other files below {@code articles/}. */
final class Paths {
  private Paths() {}

  /** A path to any file, relative to the folder of the file that it stands in. */
  static Shape<SourcePath> file() {
    return Shape.of(
        new Form.Text("path", Optional.empty()),
        (value, reading) ->
            Texts.text(value, reading)
                .flatMap(text -> reading.take(value, resolve(reading.context().source(), text))));
  }

  /** A path to a Markdown file. */
  static Shape<SourcePath> page() {
    return Shape.of(
        new Form.Text("path of a page", Optional.of(".*\\.md")),
        (value, reading) ->
            file()
                .read(value, reading)
                .flatMap(
                    path ->
                        path.isMarkdown()
                            ? Optional.of(path)
                            : reading.refuse(
                                value,
                                Mistake.BAD_PATH,
                                value.label() + " must lead to a page, a file that ends in .md",
                                pageHelp(path))));
  }

  /**
   * The file that {@code reference} leads to.
   *
   * @param from the file in which it stands; nothing means {@code articles/} itself
   */
  static Outcome<SourcePath> resolve(Optional<SourcePath> from, String reference) {
    Optional<String> problem = problem(reference);
    if (problem.isPresent()) {
      String help = "write the way from this file's folder, for example ../images/neck.svg";
      return Outcome.refused(Mistake.BAD_PATH, problem.get(), help);
    }
    Deque<String> names = new ArrayDeque<>();
    from.ifPresent(source -> addFolder(names, source.value()));
    for (String name : reference.split("/")) {
      if (name.equals("..") && names.isEmpty()) {
        String help = "use fewer ../ ; all files of a site stand below articles/";
        return Outcome.refused(
            Mistake.BAD_PATH, "\"" + reference + "\" leaves the folder articles/", help);
      }
      step(names, name);
    }
    return names.isEmpty()
        ? Outcome.refused(Mistake.BAD_PATH, "this leads to a folder", "add the name of a file")
        : Outcome.of(new SourcePath(String.join("/", names)));
  }

  private static Optional<String> problem(String reference) {
    if (reference.contains("\\")) {
      return Optional.of("a path has / between its names, not \\");
    }
    if (reference.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") || reference.startsWith("//")) {
      return Optional.of("a web address cannot stand here, only a path to a file");
    }
    if (reference.startsWith("/")) {
      return Optional.of("a path cannot start with /");
    }
    if (reference.matches(".*%[0-9A-Fa-f]{2}.*")) {
      return Optional.of("a path has no % codes; write the name as the folder shows it");
    }
    if (reference.matches(".*[#?\\p{Cntrl}].*")) {
      return Optional.of("a path to a file has no part behind # or ?");
    }
    boolean isFolder = reference.endsWith("/") || reference.contains("//");
    return isFolder
        ? Optional.of("a path names a file, with one / between names")
        : Optional.empty();
  }

  private static void addFolder(Deque<String> names, String path) {
    String[] all = path.split("/");
    for (int i = 0; i < all.length - 1; i++) {
      names.addLast(all[i]);
    }
  }

  private static void step(Deque<String> names, String name) {
    if (name.equals("..")) {
      names.removeLast();
    } else if (!name.equals(".")) {
      names.addLast(name);
    }
  }

  private static String pageHelp(SourcePath path) {
    String base = path.value().replaceFirst("\\.(html?|markdown)$", "");
    return "write for example " + base.substring(base.lastIndexOf('/') + 1) + ".md";
  }
}
