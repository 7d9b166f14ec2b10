package pamphlet.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import pamphlet.build.SiteRoot;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** The options that say which site, and on which day. Shared by the commands that read one. */
final class SiteArguments {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The site's folder, with pamphlet.yaml and articles/ (default: here).")
  private Path root;

  @Option(
      names = "--today",
      paramLabel = "YYYY-MM-DD",
      converter = IsoDate.class,
      description = "The day that reviews are judged by (default: SOURCE_DATE_EPOCH, else today).")
  private LocalDate today;

  /** The site's folder; wrong usage if there is no site in it. */
  SiteRoot root() {
    SiteRoot site = new SiteRoot(root.toAbsolutePath().normalize());
    if (!site.exists()) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no "
              + SiteRoot.SETTINGS
              + " in "
              + root
              + ", so it is not a site; name one with --root, or make one with 'pamphlet init DIR'");
    }
    return site;
  }

  /** The day of the run; wrong usage if it cannot be told. */
  LocalDate today() {
    if (today != null) {
      return today;
    }
    return RunDay.fromEnvironment()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "SOURCE_DATE_EPOCH is not a number of seconds: "
                        + System.getenv(RunDay.VARIABLE)));
  }

  /** Reads a strict ISO date. */
  static final class IsoDate implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + value + "' is not a date such as 2026-05-11");
      }
    }
  }
}
