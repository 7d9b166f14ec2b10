package pamphlet.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import pamphlet.model.Address;
import pamphlet.publish.BuiltFile;
import pamphlet.publish.BuiltSite;
import pamphlet.verify.Verdict;
import pamphlet.verify.Verification;
import pamphlet.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pamphlet verify}: whether readers get what was built. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Compares a published site with what was built, file by file, by their hashes.",
    footer = {
      "",
      "Examples:",
      "  pamphlet verify https://example.org/health/",
      "  pamphlet verify /media/stick/site"
    })
final class VerifyCommand implements Callable<Integer> {
  private static final Path SITE = Path.of("site");

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR|URL", description = "The published site.")
  private String target;

  @Option(
      names = "--with",
      paramLabel = "DIR",
      description =
          "The built site to compare with (default: site/ here; without one, a folder is compared"
              + " with its own list).")
  private Path with;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    boolean isWeb = target.matches("(?i)[a-z][a-z0-9+.-]+://.*");
    Path folder = isWeb ? null : folder();
    Path reference = reference(folder);
    SortedMap<Address, BuiltFile> built =
        BuiltSite.read(reference)
            .orElseThrow(() -> usage(reference + " is not a site that Pamphlet built"));
    Verifier verifier = new Verifier(built);
    Verification found = isWeb ? verifier.web(web()) : verifier.folder(folder);
    tell(found);
    console.out().println(summary(found, built.size(), reference));
    return found.isClean() ? ExitCode.DONE : ExitCode.CONTENT;
  }

  private Path folder() {
    try {
      Path folder = Path.of(target);
      if (Files.isDirectory(folder)) {
        return folder;
      }
    } catch (InvalidPathException e) {
      throw usage(target + " is not the name of a folder");
    }
    throw usage("there is no folder " + target);
  }

  /** What was built last, here; a folder that was carried elsewhere has its own list with it. */
  private Path reference(Path folder) throws IOException {
    if (with != null) {
      return with;
    }
    boolean isHere = BuiltSite.read(SITE).isPresent();
    return isHere || folder == null ? SITE : folder;
  }

  private URI web() {
    try {
      URI uri = new URI(target.endsWith("/") ? target : target + "/");
      boolean isWeb = uri.getScheme().matches("(?i)https?") && uri.getHost() != null;
      if (isWeb && uri.getRawQuery() == null && uri.getRawFragment() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      throw usage(target + " is not a web address");
    }
    throw usage(target + " is not the address of a site; write for example https://example.org/");
  }

  private void tell(Verification found) {
    for (Verdict verdict : Verdict.values()) {
      if (verdict.isFault()) {
        found.with(verdict).forEach(a -> console.out().println(word(verdict) + ": " + a.path()));
      }
    }
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case SAME -> "the same";
      case LEADS_ON -> "leads on";
      case NOT_SERVED -> "for the host only";
      case DIFFERS -> "differs";
      case MISSING -> "missing";
      case FOREIGN -> "foreign";
      case UNKNOWN -> "no answer";
    };
  }

  private static String summary(Verification found, int files, Path reference) {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      Optional.of(found.with(verdict).size())
          .filter(count -> count > 0)
          .ifPresent(count -> parts.add(count + " " + word(verdict)));
    }
    return "Compared with the "
        + Summary.count(files, "file")
        + " of "
        + reference
        + ": "
        + String.join(", ", parts);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
