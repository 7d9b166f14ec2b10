package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of files with mistakes and, beside each, the findings that are expected. */
final class Corpus {
  /** Compares findings, as they are shown, by file, line and column. */
  static final Comparator<String> BY_PLACE =
      Comparator.comparing((String frame) -> part(frame, 1))
          .thenComparingInt(frame -> number(part(frame, 2)))
          .thenComparingInt(frame -> number(part(frame, 3)));

  private static final Pattern PLACE = Pattern.compile("(.+?)(?::(\\d+):(\\d+))?: (?:error|warn)");
  private static final String REPEATED = "The first error was:\n";
  private static final String EXPECTED = ".txt";

  private Corpus() {}

  /** The names of the files with mistakes, sorted. */
  static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.endsWith(EXPECTED))
              .sorted()
              .toList();
      assertThat(names).isNotEmpty();
      return names.stream();
    }
  }

  /** Where the findings of a file are expected. */
  static Path expected(Path folder, String name) {
    return folder.resolve(name.substring(0, name.lastIndexOf('.')) + EXPECTED);
  }

  /** Compares with what is expected, or writes it. */
  static void compare(Path expected, String actual) throws IOException {
    if (System.getProperty("update") != null) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  /** What {@code check} finds in a site. */
  static String findings(MiniSite site) {
    MiniSite.Run run = site.run("check");
    String err = run.err();
    assertThat(run.code()).isEqualTo(err.contains(": error[") ? 1 : 0);
    int repeated = err.indexOf(REPEATED);
    return repeated < 0 ? err : err.substring(0, repeated);
  }

  /** The findings one by one, as they are shown. */
  static List<String> frames(String findings) {
    return findings.isEmpty() ? List.of() : List.of(findings.strip().split("\n\n"));
  }

  private static String part(String frame, int group) {
    Matcher matcher = PLACE.matcher(frame);
    assertThat(matcher.lookingAt()).as(frame).isTrue();
    return matcher.group(group);
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
