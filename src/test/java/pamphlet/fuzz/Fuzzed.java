package pamphlet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import pamphlet.audit.SiteAudit;
import pamphlet.build.Analysis;
import pamphlet.build.BuildOptions;
import pamphlet.build.SiteAnalyzer;
import pamphlet.build.SiteOutputs;
import pamphlet.build.SiteRoot;
import pamphlet.build.Workers;
import pamphlet.content.TextDecoder;
import pamphlet.model.Address;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;
import pamphlet.model.SourceText;
import pamphlet.render.Output;
import pamphlet.report.SourceLines;
import pamphlet.report.TextFormat;

/** A small site with one article that holds anything, and what must hold of it whatever it is. */
final class Fuzzed implements AutoCloseable {
  private static final Path MODEL = Path.of("src/test/resources/small-site");
  private static final String NAME = "articles/fuzzed.md";
  private static final Address PAGE = new Address("fuzzed.html");
  private static final Pattern MARKS = Pattern.compile("<[a-z0-9]+|class=\"[a-z -]+\"");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

  private final Path root;
  private final Workers workers = new Workers(1);

  Fuzzed(Path root) throws IOException {
    this.root = root;
    FileUtils.copyDirectory(MODEL.toFile(), root.toFile());
  }

  /** Builds the site with this article; gives what was seen: codes, elements and classes. */
  Set<String> check(byte[] article) throws IOException {
    Files.write(root.resolve(NAME), article);
    BuildOptions options =
        new BuildOptions(
            new SiteRoot(root),
            root.resolve("site"),
            Optional.empty(),
            LocalDate.of(2026, 1, 15),
            false,
            false,
            1);
    Analysis analysis = new SiteAnalyzer(options, workers).analyze();
    Set<String> seen = new TreeSet<>();
    Optional<SourceText> text = TextDecoder.decode(NAME, article).value();
    for (Diagnostic found : analysis.problems()) {
      assertFit(found, text);
      seen.add(found.code().id());
    }
    if (analysis.isSound()) {
      seen.addAll(audited(analysis, options));
    }
    return seen;
  }

  private static void assertFit(Diagnostic found, Optional<SourceText> text) {
    assertThat(found.message()).isNotBlank().doesNotContain("\n", "\r");
    Place place = found.place();
    if (place.path().equals(NAME) && place.line() > 0 && text.isPresent()) {
      assertThat(place.line()).as("line of %s", found).isBetween(1, text.get().lineCount());
      String line = text.get().line(place.line());
      int columns = line.codePointCount(0, line.length());
      assertThat(place.column()).as("column of %s", found).isBetween(1, columns + 1);
      assertThat(place.width()).as("width of %s", found).isPositive();
    }
    String frame = new TextFormat(false).frame(found, lines(text));
    assertThat(UNSEEN.matcher(frame.replaceAll("[\n\t]", "")).find()).as(frame).isFalse();
    assertThat(frame.lines().skip(1)).allMatch(line -> line.matches("(?s) *[0-9]* *[|=].*"));
  }

  private static SourceLines lines(Optional<SourceText> text) {
    return path ->
        path.equals(NAME)
            ? text.map(t -> IntStream.rangeClosed(1, t.lineCount()).mapToObj(t::line).toList())
            : Optional.empty();
  }

  private Set<String> audited(Analysis analysis, BuildOptions options) {
    SiteAudit audit = new SiteAudit(analysis.site().orElseThrow());
    Set<String> marks = new TreeSet<>();
    for (Output output : outputs(analysis, options)) {
      byte[] bytes = output.content().bytes();
      audit.look(output.address(), bytes);
      if (output.address().equals(PAGE)) {
        MARKS
            .matcher(new String(bytes, StandardCharsets.UTF_8))
            .results()
            .forEach(mark -> marks.add(mark.group()));
      }
    }
    audit.conclude("site/", address -> content(analysis, options, address));
    return marks;
  }

  private static List<Output> outputs(Analysis analysis, BuildOptions options) {
    SiteOutputs all = SiteOutputs.of(analysis, options.root());
    return Stream.concat(all.single().stream(), all.together().stream()).toList();
  }

  private static byte[] content(Analysis analysis, BuildOptions options, Address address) {
    return outputs(analysis, options).stream()
        .filter(output -> output.address().equals(address))
        .findFirst()
        .orElseThrow()
        .content()
        .bytes();
  }

  @Override
  public void close() {
    workers.close();
  }
}
