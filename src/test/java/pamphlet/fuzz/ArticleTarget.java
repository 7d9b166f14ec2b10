package pamphlet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import pamphlet.check.PageRules;
import pamphlet.check.Prose;
import pamphlet.content.FrontMatterReader;
import pamphlet.content.SettingsReader;
import pamphlet.content.TextDecoder;
import pamphlet.markdown.CompileOptions;
import pamphlet.markdown.MarkdownCompiler;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.Fragment;
import pamphlet.model.Link;
import pamphlet.model.Parsed;
import pamphlet.model.Piece;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;
import pamphlet.model.Target;

/**
 * One article from bytes to compiled page, without a site around it, some thousand times a second.
 * Whatever it holds, its findings fit, and its HTML has no script, no handler, no id twice and no
 * address that could run something.
 */
public final class ArticleTarget {
  private static final SourcePath SOURCE = new SourcePath("fuzzed.md");
  private static final Settings SETTINGS = settings();
  private static final FrontMatterReader FRONT_MATTER = new FrontMatterReader(SETTINGS);
  private static final MarkdownCompiler COMPILER =
      new MarkdownCompiler(new CompileOptions(SETTINGS.phones().keySet()));
  private static final PageRules RULES = new PageRules();

  private static final Set<String> INNOCENT =
      Set.of(
          "html head body h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd em strong del code pre br hr a img sup"
              .concat(" section div aside blockquote table thead tbody tr th td figure figcaption")
              .concat(" span abbr kbd sub q cite small mark details summary nav main input label s")
              .split(" "));
  private static final Pattern EXTERNAL = Pattern.compile("(?:https?://|mailto:|tel:)[^\\p{Cc} ]*");

  private ArticleTarget() {}

  /** Compiles these bytes as an article. */
  public static void fuzzerTestOneInput(byte[] article) {
    Parsed<Optional<SourceText>> decoded = TextDecoder.decode(SOURCE.fromRoot(), article);
    fit(decoded.problems(), decoded.value());
    decoded.value().ifPresent(ArticleTarget::compile);
  }

  private static void compile(SourceText text) {
    Parsed<FrontMatterReader.Result> head = FRONT_MATTER.read(text, SOURCE);
    List<Diagnostic> problems = new ArrayList<>(head.problems());
    CompiledPage page =
        COMPILER.compile(text, head.value().bodyStart(), head.value().frontMatter(), SOURCE);
    problems.addAll(page.problems());
    Prose prose = Prose.of(page, Prose.vocabulary());
    problems.addAll(
        RULES.check(
            prose.of(page.facts().withStats(prose.stats())), SETTINGS, PageRules.Meter.NONE));
    fit(problems, Optional.of(text));
    page.facts().links().forEach(ArticleTarget::followable);
    look(Jsoup.parse(shown(page.body().html())));
  }

  private static void fit(List<Diagnostic> problems, Optional<SourceText> text) {
    problems.forEach(found -> FitFindings.check(found, SOURCE.fromRoot(), text));
  }

  private static void followable(Link link) {
    if (link.target() instanceof Target.External external) {
      assertThat(external.url()).matches(EXTERNAL);
    }
  }

  /** The HTML with a word in each slot. */
  private static String shown(Fragment fragment) {
    return fragment.pieces().stream()
        .map(piece -> piece instanceof Piece.Html html ? html.html() : "slot")
        .collect(Collectors.joining());
  }

  private static void look(Document page) {
    Set<String> ids = new HashSet<>();
    for (Element element : page.getAllElements()) {
      if (element != page) {
        assertThat(INNOCENT).as("%s", element).contains(element.tagName());
      }
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        assertThat(name).matches("[a-z][a-z-]*").doesNotStartWith("on").isNotEqualTo("style");
        if (name.equals("id")) {
          assertThat(ids.add(attribute.getValue())).as("id %s twice", attribute).isTrue();
        }
        if (name.equals("href") && !attribute.getValue().matches("slot|#[^\\p{Cc} ]*")) {
          assertThat(attribute.getValue()).matches(EXTERNAL);
        }
      }
    }
  }

  private static Settings settings() {
    Path file = Path.of("src/test/resources/small-site/pamphlet.yaml");
    try {
      return SettingsReader.read(new SourceText("pamphlet.yaml", Files.readString(file))).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
