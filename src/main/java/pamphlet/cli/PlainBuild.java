package pamphlet.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pamphlet.build.BuildOptions;
import pamphlet.build.SiteRoot;
import pamphlet.content.SiteAddress;

/**
 * Reads the command line of an ordinary build without picocli, which takes a third of a build that
 * finds nothing changed. What is not as plain as can be is left to {@link BuildCommand}: other
 * commands and options, and every mistake. Both read the same from what both understand.
 */
final class PlainBuild {
  private static final Set<String> VALUES = Set.of("--root", "--output", "--base-url", "--today");
  private static final Set<String> FLAGS = Set.of("--drafts", "--clean", "--timings");

  private final Map<String, String> values = new HashMap<>();
  private final Set<String> flags = new HashSet<>();

  private PlainBuild() {}

  /** The build that {@code args} ask for, if they are plain and the site is there. */
  static Optional<BuildRun> read(Console console, String... args) {
    PlainBuild plain = new PlainBuild();
    if (args.length == 0 || !args[0].equals("build") || !plain.takeAll(args)) {
      return Optional.empty();
    }
    try {
      return plain.options().map(options -> plain.run(console, options));
    } catch (InvalidPathException | DateTimeException wrong) {
      return Optional.empty();
    }
  }

  private boolean takeAll(String... args) {
    for (int i = 1; i < args.length; i++) {
      boolean isTaken =
          VALUES.contains(args[i])
              ? i + 1 < args.length && takeValue(args[i], args[++i])
              : take(args[i]);
      if (!isTaken) {
        return false;
      }
    }
    return true;
  }

  private boolean take(String arg) {
    int equals = arg.indexOf('=');
    return equals < 0
        ? FLAGS.contains(arg) && flags.add(arg)
        : VALUES.contains(arg.substring(0, equals))
            && takeValue(arg.substring(0, equals), arg.substring(equals + 1));
  }

  /** Once only; and nothing that picocli could take for an option or a file of arguments. */
  private boolean takeValue(String name, String value) {
    boolean isPlain = !value.isEmpty() && "-@\"'".indexOf(value.charAt(0)) < 0;
    boolean isFit = !name.equals("--base-url") || SiteAddress.problem(value).isEmpty();
    return isPlain && isFit && values.put(name, value) == null;
  }

  private Optional<BuildOptions> options() {
    SiteRoot root = new SiteRoot(path(values.getOrDefault("--root", ".")));
    Optional<LocalDate> today =
        Optional.ofNullable(values.get("--today")).map(PlainBuild::day).or(RunDay::fromEnvironment);
    return root.exists() ? today.map(day -> options(root, day)) : Optional.empty();
  }

  /** As {@link LocalDate#parse} reads it; usual years without the classes for formats of dates. */
  private static LocalDate day(String text) {
    return isUsual(text)
        ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
        : LocalDate.parse(text);
  }

  private static boolean isUsual(String day) {
    boolean isUsual = day.length() == "2022-08-30".length();
    for (int i = 0; isUsual && i < day.length(); i++) {
      char c = day.charAt(i);
      isUsual = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
    }
    return isUsual;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private BuildOptions options(SiteRoot root, LocalDate today) {
    return new BuildOptions(
        root,
        values.containsKey("--output") ? path(values.get("--output")) : root.output(),
        Optional.ofNullable(values.get("--base-url")),
        today,
        flags.contains("--drafts"),
        flags.contains("--clean"),
        Runtime.getRuntime().availableProcessors());
  }

  private static Path path(String name) {
    return Path.of(name).toAbsolutePath().normalize();
  }

  private BuildRun run(Console console, BuildOptions options) {
    boolean isTimed = flags.contains("--timings");
    return new BuildRun(console, options, OutputFormat.TEXT, Optional.empty(), isTimed);
  }
}
