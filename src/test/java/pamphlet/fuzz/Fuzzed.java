package pamphlet.fuzz;

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
import pamphlet.model.SourceText;
import pamphlet.render.Output;

/** A small site with one article that holds anything, and what must hold of it whatever it is. */
final class Fuzzed implements AutoCloseable {
  private static final Path MODEL = Path.of("src/test/resources/small-site");
  private static final String NAME = "articles/fuzzed.md";
  private static final Address PAGE = new Address("fuzzed.html");
  private static final Pattern MARKS = Pattern.compile("<[a-z0-9]+|class=\"[a-z -]+\"");

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
      FitFindings.check(found, NAME, text);
      seen.add(found.code().id());
    }
    if (analysis.isSound()) {
      seen.addAll(audited(analysis, options));
    }
    return seen;
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
