package pamphlet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import pamphlet.build.SiteRoot;
import pamphlet.content.SettingsReader;
import pamphlet.model.Settings;
import pamphlet.model.SourceText;
import pamphlet.schema.VsCode;
import pamphlet.starter.StarterSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pamphlet init}: a small site. Writes everything or, if one file is there, nothing. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Makes a small site that builds at once: settings, an article, an exercise.",
    footer = {"", "Examples:", "  pamphlet init our-site"})
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The new site's folder.")
  private Path folder;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, String> files = files();
    List<String> taken =
        files.keySet().stream().filter(name -> Files.exists(folder.resolve(name))).toList();
    if (!taken.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          folder + " has " + String.join(", ", taken) + " already; nothing was written");
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      NewFiles.write(folder.resolve(file.getKey()), file.getValue());
      console.out().println("Wrote " + folder.resolve(file.getKey()));
    }
    console.out().println("Now run: pamphlet build --root " + quoted(folder));
    return ExitCode.DONE;
  }

  /** As it is typed into a shell. */
  private static String quoted(Path folder) {
    String name = folder.toString();
    return name.matches("[\\p{L}\\p{N}_./\\\\:-]+") ? name : "\"" + name + "\"";
  }

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>(StarterSite.files());
    SourceText text = new SourceText(SiteRoot.SETTINGS, files.get(SiteRoot.SETTINGS));
    Settings settings = SettingsReader.read(text).value();
    files.putAll(VsCode.files(Optional.of(settings), "pamphlet"));
    return files;
  }
}
