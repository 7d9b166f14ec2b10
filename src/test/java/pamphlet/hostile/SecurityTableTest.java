package pamphlet.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Holds SECURITY.md to the tests: each test that it names exists, and its matrix lists each row of
 * the tests of this package. {@code -Dupdate} writes the matrix.
 */
class SecurityTableTest {
  private static final Path SECURITY = Path.of("SECURITY.md");
  private static final Path TESTS = Path.of("src/test/java/pamphlet");
  private static final String BEGIN = "<!-- Written by SecurityTableTest -->\n";
  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

  private static final List<Class<?>> CLASSES =
      List.of(
          FrontMatterAttackTest.class,
          LinkAttackTest.class,
          MarkupAttackTest.class,
          PictureAttackTest.class,
          FileAttackTest.class,
          ChangingFilesTest.class,
          SizeAttackTest.class,
          TemplateAttackTest.class);

  @Test
  void matrixListsEveryRow() throws IOException {
    String text = Files.readString(SECURITY);
    String before = text.substring(0, text.indexOf(BEGIN) + BEGIN.length());
    String expected = before + CLASSES.stream().map(this::table).collect(Collectors.joining());
    if (System.getProperty("update") != null) {
      Files.writeString(SECURITY, expected);
    }
    assertThat(text).as("run this test with -Dupdate").isEqualTo(expected);
  }

  @Test
  void everyNamedTestExists() throws IOException {
    Map<String, String> sources = sources();
    List<MatchResult> named = NAMED.matcher(Files.readString(SECURITY)).results().toList();
    assertThat(named).hasSizeGreaterThan(20);
    for (MatchResult test : named) {
      assertThat(sources).containsKey(test.group(1));
      if (test.group(2) != null) {
        assertThat(sources.get(test.group(1))).contains("void " + test.group(2) + "(");
      }
    }
  }

  private String table(Class<?> test) {
    String rows =
        Stream.concat(rows(test).map(row -> line(test, row)), methods(test))
            .collect(Collectors.joining());
    return "\n### `"
        + test.getSimpleName()
        + "`\n\n| Put in | Ends with | Test |\n|---|---|---|\n"
        + rows;
  }

  private static Stream<Row> rows(Class<?> test) {
    try {
      Method rows = test.getDeclaredMethod("rows");
      return ((Stream<?>) rows.invoke(null)).map(Row.class::cast);
    } catch (NoSuchMethodException e) {
      return Stream.of();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static String line(Class<?> test, Row row) {
    String codes =
        row.codes().stream()
            .map(code -> "[" + code + "](docs/diagnostics.md#" + lower(code) + ")")
            .collect(Collectors.joining(", "));
    return cells(row.name(), codes.isEmpty() ? "a harmless site" : codes, runner(test));
  }

  private static String runner(Class<?> test) {
    return Stream.of(test.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(ParameterizedTest.class))
        .map(method -> "`" + test.getSimpleName() + "." + method.getName() + "`")
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static Stream<String> methods(Class<?> test) {
    return Stream.of(test.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .sorted(Comparator.comparing(Method::getName))
        .map(
            method ->
                cells(
                    words(method.getName()),
                    "what its name says",
                    "`" + test.getSimpleName() + "." + method.getName() + "`"));
  }

  private static String cells(String name, String end, String test) {
    return "| " + name.replace("|", "\\|") + " | " + end + " | " + test + " |\n";
  }

  private static String words(String name) {
    return lower(name.replaceAll("([A-Z])", " $1"));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files
          .filter(file -> file.toString().endsWith("Test.java"))
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString().replace(".java", ""),
                  SecurityTableTest::text,
                  (one, other) -> one + other));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
