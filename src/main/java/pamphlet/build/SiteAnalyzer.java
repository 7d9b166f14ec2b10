package pamphlet.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import pamphlet.build.Timings.Kind;
import pamphlet.check.Rule;
import pamphlet.check.Rules;
import pamphlet.content.ImageSizes;
import pamphlet.content.SettingsReader;
import pamphlet.content.SourceTree;
import pamphlet.content.TextDecoder;
import pamphlet.link.LinkInput;
import pamphlet.link.Linker;
import pamphlet.model.Allowance;
import pamphlet.model.Approval;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.PageFacts;
import pamphlet.model.Parsed;
import pamphlet.model.Settings;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;

/** Reads, compiles, links and checks a site, and writes nothing. */
public final class SiteAnalyzer {
  /** The code of a reference to an entry that the settings do not have. */
  private static final String REFERENCE = "FM024";

  private final BuildOptions options;
  private final Workers workers;
  private final CompileCache cache;
  private final Timings timings;

  /**
   * @param options what to do
   * @param workers the threads to do it with; the caller closes them
   */
  public SiteAnalyzer(BuildOptions options, Workers workers) {
    this(options, workers, CompileCache.none(), Timings.OFF);
  }

  /**
   * @param options what to do
   * @param workers the threads to do it with; the caller closes them
   * @param cache the pages of earlier rounds
   * @param timings where the time is noted
   */
  public SiteAnalyzer(BuildOptions options, Workers workers, CompileCache cache, Timings timings) {
    this.options = options;
    this.workers = workers;
    this.cache = cache;
    this.timings = timings;
  }

  /** Everything that is known of the site, and every problem in it. */
  public Analysis analyze() throws IOException {
    Parsed<Optional<Settings>> settings = timings.stage("read settings", this::settings);
    if (settings.value().isEmpty()) {
      return new Analysis(Optional.empty(), new Bodies(), settings.problems(), List.of(), 0);
    }
    Parsed<SourceTree> tree =
        timings.stage("find files", () -> SourceTree.scan(options.root().articles()));
    cache.begin(settings.value().get(), tree.value().markdown());
    PageCompiler compiler =
        new PageCompiler(options.root(), settings.value().get(), cache, timings);
    List<PageCompiler.Result> compiled =
        timings.stage("compile", () -> workers.map(tree.value().markdown(), compiler::compile));
    Parsed<SortedMap<SourcePath, Approval>> approvals =
        new ApprovalsFile(options.root()).read(settings.value().get());
    Analysis linked = link(settings.value().get(), tree.value(), compiled, approvals.value());
    List<Diagnostic> problems = new ArrayList<>(settings.problems());
    problems.addAll(tree.problems());
    problems.addAll(approvals.problems());
    problems.addAll(judged(linked.problems(), settings));
    problems.addAll(RuleNames.unknown(settings.value().get(), linked.allowances()));
    return new Analysis(
        linked.site(), linked.bodies(), problems, linked.allowances(), linked.files());
  }

  // A register that could not be read lacks entries; each article that names one would be blamed.
  private static List<Diagnostic> judged(List<Diagnostic> found, Parsed<?> settings) {
    boolean isRead = settings.problems().stream().noneMatch(Diagnostic::isError);
    return found.stream().filter(d -> isRead || !isConsequence(d)).toList();
  }

  // A name that is nearly right is the article's mistake all the same.
  private static boolean isConsequence(Diagnostic found) {
    return found.code().id().equals(REFERENCE) && !found.help().startsWith("did you mean");
  }

  private Parsed<Optional<Settings>> settings() throws IOException {
    byte[] bytes = options.root().read(SiteRoot.SETTINGS);
    Parsed<Optional<SourceText>> text = TextDecoder.decode(SiteRoot.SETTINGS, bytes);
    if (text.value().isEmpty()) {
      return new Parsed<>(Optional.empty(), text.problems());
    }
    return SettingsReader.read(text.value().get()).map(this::withBaseUrl).map(Optional::of);
  }

  private Settings withBaseUrl(Settings settings) {
    return options.baseUrl().map(settings::withBaseUrl).orElse(settings);
  }

  private Analysis link(
      Settings settings,
      SourceTree tree,
      List<PageCompiler.Result> compiled,
      SortedMap<SourcePath, Approval> approvals) {
    Bodies bodies = new Bodies();
    List<PageFacts> facts = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    List<Allowance> allowances = new ArrayList<>();
    for (PageCompiler.Result result : compiled) {
      problems.addAll(result.problems());
      result.page().ifPresent(page -> keep(page, facts, bodies, allowances));
    }
    Parsed<Site> site =
        timings.stage(
            "link",
            () ->
                Linker.link(input(settings, tree, facts))
                    .map(linked -> linked.withApprovals(approvals)));
    problems.addAll(site.problems());
    problems.addAll(AssetFiles.problems(site.value(), options.root(), workers));
    List<Diagnostic> judged =
        new ArrayList<>(
            timings.stage("check the site", () -> siteFindings(site.value(), allowances)));
    for (Diagnostic found : problems) {
      boolean stands = !RuleNames.isChangeable(found);
      (stands ? Optional.of(found) : RuleNames.judge(found, settings, allowances))
          .ifPresent(judged::add);
    }
    return new Analysis(
        Optional.of(site.value()), bodies, judged, allowances, tree.markdown().size());
  }

  private static void keep(
      CompiledPage page, List<PageFacts> facts, Bodies bodies, List<Allowance> allowances) {
    facts.add(page.facts());
    bodies.put(page.facts().source(), page.body());
    allowances.addAll(page.body().allowances());
  }

  private LinkInput input(Settings settings, SourceTree tree, List<PageFacts> facts) {
    Map<SourcePath, Long> sizes =
        tree.files().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue().bytes()));
    return new LinkInput(
        settings,
        options.today(),
        options.drafts(),
        facts,
        facts.size() == tree.markdown().size(),
        sizes,
        picture -> ImageSizes.read(options.root().articles().resolve(picture.value())));
  }

  private List<Diagnostic> siteFindings(Site site, List<Allowance> allowances) {
    // A page without a title could not be read; that was reported, and the rest would be noise.
    Set<String> unreadable =
        site.pages().values().stream()
            .filter(page -> page.frontMatter().title().isEmpty())
            .map(page -> page.source().fromRoot())
            .collect(Collectors.toSet());
    return Rules.site().stream()
        .flatMap(rule -> timings.measure(Kind.CHECK, name(rule), () -> rule.check(site)).stream())
        .filter(found -> !unreadable.contains(found.place().path()))
        .flatMap(found -> RuleNames.judge(found, site.settings(), allowances).stream())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** What a rule is called in the timings. */
  static String name(Rule rule) {
    return rule.getClass().getSimpleName();
  }
}
