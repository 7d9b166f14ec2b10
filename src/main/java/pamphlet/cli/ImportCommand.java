package pamphlet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import pamphlet.build.SiteRoot;
import pamphlet.content.TextDecoder;
import pamphlet.importer.Generator;
import pamphlet.importer.Import;
import pamphlet.importer.KeyMap;
import pamphlet.importer.SourceFiles;
import pamphlet.model.Diagnostic;
import pamphlet.model.Parsed;
import pamphlet.model.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pamphlet import}: a site from the folder of another generator. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a site from a folder that was written for Hugo, Jekyll, Eleventy or Zola.",
      "The folder is not changed. What a person must add stands in IMPORT.md; reviewers, review"
          + " dates and disclaimers are never made up, so pages without them become drafts."
    },
    footer = {
      "",
      "Examples:",
      "  pamphlet import old-site new-site",
      "  pamphlet import old-site new-site --map keys.yaml",
      "",
      "keys.yaml says what your keys are called here, one in a line:",
      "  medically_reviewed_by: reviewer"
    })
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "SRC", description = "The folder to read.")
  private Path source;

  @Parameters(index = "1", paramLabel = "DIR", description = "The new site; empty or not there.")
  private Path folder;

  @Option(names = "--map", paramLabel = "FILE", description = "What keys of yours mean.")
  private Path map;

  @Option(
      names = "--from",
      paramLabel = "GENERATOR",
      description = "hugo, jekyll, eleventy or zola (default: told by the settings file).")
  private Generator from;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    refuseWrongFolders();
    SourceFiles files = new SourceFiles(names(), this::bytes);
    Generator generator =
        Optional.ofNullable(from)
            .or(() -> Generator.of(files.names()))
            .orElseThrow(
                () -> usage("cannot tell which generator " + source + " is for; say --from"));
    Import.Result result = Import.of(generator, files, keys());
    for (Map.Entry<String, byte[]> file : result.files().entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    new DiagnosticPrinter(console, new FileLines(new SiteRoot(source))).print(result.problems());
    tell(generator, result);
    boolean isWhole = result.problems().stream().noneMatch(Diagnostic::isError);
    return isWhole ? ExitCode.DONE : ExitCode.CONTENT;
  }

  private void tell(Generator generator, Import.Result result) {
    console
        .out()
        .println(
            "Imported "
                + Summary.count(result.pages(), "page")
                + " from "
                + generator.title()
                + ", of which "
                + Summary.count(result.drafts(), "draft")
                + ".");
    console
        .out()
        .println("What to add stands in " + folder.resolve("IMPORT.md") + ", page by page.");
    console.out().println("Then run: pamphlet check --root " + folder);
  }

  private void refuseWrongFolders() throws IOException {
    if (!Files.isDirectory(source)) {
      throw usage(source + " is not a folder");
    }
    Path inside = folder.toAbsolutePath().normalize();
    if (inside.startsWith(source.toAbsolutePath().normalize())) {
      throw usage("the new site cannot lie in the folder that is imported");
    }
    if (Files.exists(folder)) {
      try (Stream<Path> there = Files.list(folder)) {
        if (there.findAny().isPresent()) {
          throw usage(folder + " is not empty; nothing was written");
        }
      }
    }
  }

  private KeyMap keys() throws IOException {
    if (map == null) {
      return KeyMap.builtIn();
    }
    Optional<SourceText> text = TextDecoder.decode(map.toString(), Files.readAllBytes(map)).value();
    Parsed<KeyMap> read =
        KeyMap.read(text.orElseThrow(() -> usage(map + " is not a text in UTF-8")));
    if (!read.problems().isEmpty()) {
      Diagnostic first = read.problems().get(0);
      throw usage(map + ":" + first.place().line() + ": " + first.message() + "; " + first.help());
    }
    return read.value().over(KeyMap.builtIn());
  }

  /** All files but those of tools and those that a build of the other generator has made. */
  private SortedSet<String> names() throws IOException {
    try (Stream<Path> all = Files.walk(source)) {
      SortedSet<String> names = new TreeSet<>();
      all.filter(Files::isRegularFile)
          .map(file -> source.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.matches("(.*/)?(\\.git|node_modules|_site|\\.[a-z-]*cache)/.*"))
          .filter(name -> !name.startsWith("public/") || !Files.exists(source.resolve("content")))
          .forEach(names::add);
      return names;
    }
  }

  private byte[] bytes(String name) {
    try {
      return Files.readAllBytes(source.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
