package pamphlet.build;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import pamphlet.content.ImageSizes;
import pamphlet.content.SettingsReader;
import pamphlet.content.SourceTree;
import pamphlet.link.LinkInput;
import pamphlet.link.Linker;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.FrontMatter;
import pamphlet.model.ImageSize;
import pamphlet.model.PageFacts;
import pamphlet.model.Piece;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;

/**
 * A compiled site in which one article at a time is exchanged. The others are compiled once, so
 * that thousands of changes are judged within seconds.
 */
final class MutantSite {
  /** What became of a change. */
  enum Verdict {
    REPORTED,
    SAME,
    SHOWN,
    COMMENT,
    DROPPED
  }

  private final Settings settings;
  private final PageCompiler compiler;
  private final SourceTree tree;
  private final SortedMap<SourcePath, SourceText> texts = new TreeMap<>();
  private final Map<SourcePath, Compiled> compiled = new TreeMap<>();
  private final Map<SourcePath, Set<String>> known = new HashMap<>();
  private final Map<SourcePath, Optional<ImageSize>> sizes = new HashMap<>();
  private final Path articles;

  private MutantSite(SiteRoot root) throws IOException {
    articles = root.articles();
    String yaml = Files.readString(root.settings());
    settings = SettingsReader.read(new SourceText(SiteRoot.SETTINGS, yaml)).value();
    compiler = new PageCompiler(root, settings, Timings.OFF);
    tree = SourceTree.scan(articles).value();
    for (SourcePath page : tree.markdown()) {
      String text = Files.readString(articles.resolve(page.value()));
      texts.put(page, new SourceText(page.fromRoot(), text));
      compiled.put(page, compiler.compile(page, texts.get(page), List.of()));
    }
    for (SourcePath page : pages()) {
      known.put(page, told(page, compiled.get(page)));
    }
  }

  /** The demonstration site of this repository. */
  static MutantSite demonstration() throws IOException {
    return new MutantSite(new SiteRoot(Path.of("")));
  }

  /** All articles. */
  Set<SourcePath> pages() {
    return texts.keySet();
  }

  /** What an article says. */
  String text(SourcePath page) {
    return texts.get(page).text();
  }

  /** What becomes of a change to one article. */
  Verdict judge(SourcePath page, MutationTest.Mutant mutant) {
    Compiled before = compiled.get(page);
    SourceText text = new SourceText(page.fromRoot(), mutant.text());
    Compiled after = compiler.compile(page, text, List.of());
    if (!known.get(page).containsAll(told(page, after))) {
      return Verdict.REPORTED;
    }
    String seen = seen(after.page().orElseThrow());
    if (seen.equals(seen(before.page().orElseThrow()))) {
      return Verdict.SAME;
    }
    if (isShown(mutant, seen(before.page().orElseThrow()), seen)) {
      return Verdict.SHOWN;
    }
    // Editors comment keys out on purpose; YAML 1.2, section 6.6.
    return mutant.line().strip().startsWith("#") ? Verdict.COMMENT : Verdict.DROPPED;
  }

  /** Whether readers see the changed word, or lose no letter but the one that was deleted. */
  private static boolean isShown(MutationTest.Mutant mutant, String before, String after) {
    // An escaped character is shown without its backslash.
    String token = mutant.token().replace("\\", "");
    return after.contains(token) || letters(after) >= letters(before) - 1;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  /** The findings of the site with one article exchanged, without their places. */
  private Set<String> told(SourcePath page, Compiled changed) {
    List<PageFacts> facts = new ArrayList<>();
    compiled.forEach(
        (source, result) ->
            facts.add((source.equals(page) ? changed : result).page().get().facts()));
    Map<SourcePath, Long> files =
        tree.files().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue().bytes()));
    LinkInput input =
        new LinkInput(settings, LocalDate.of(2026, 11, 23), false, facts, true, files, this::size);
    Set<String> told = new HashSet<>();
    changed.problems().forEach(found -> told.add(words(found)));
    Linker.link(input).problems().forEach(found -> told.add(words(found)));
    return told;
  }

  private Optional<ImageSize> size(SourcePath picture) {
    return sizes.computeIfAbsent(picture, file -> ImageSizes.read(articles.resolve(file.value())));
  }

  private static String words(Diagnostic found) {
    return found.code().id() + found.place().path() + found.message();
  }

  /** Everything that readers get from a page: its text, slots, links, facts and front matter. */
  private static String seen(CompiledPage page) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : page.body().html().pieces()) {
      html.append(
          piece instanceof Piece.Html h ? h.html() : piece instanceof Piece.Href ? "" : piece);
    }
    PageFacts facts = page.facts();
    String rest =
        facts.facts().toString()
            + facts.links().stream().map(link -> link.target() + link.text()).toList()
            + facts.images().stream().map(image -> image.src() + image.alt()).toList()
            + values(facts.frontMatter());
    return Jsoup.parse(html.toString()).text() + rest.replaceAll("Place\\[[^\\]]*]", "");
  }

  private static String values(FrontMatter head) {
    StringBuilder values = new StringBuilder();
    for (RecordComponent part : FrontMatter.class.getRecordComponents()) {
      try {
        values.append(part.getName().equals("places") ? "" : part.getAccessor().invoke(head));
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
    return values.toString();
  }
}
