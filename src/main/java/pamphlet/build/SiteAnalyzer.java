package pamphlet.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import pamphlet.build.Bodies.Use;
import pamphlet.build.Timings.Kind;
import pamphlet.check.Rule;
import pamphlet.check.Rules;
import pamphlet.content.SettingsReader;
import pamphlet.content.SourceTree;
import pamphlet.content.TextDecoder;
import pamphlet.link.LinkInput;
import pamphlet.model.Allowance;
import pamphlet.model.Approval;
import pamphlet.model.Diagnostic;
import pamphlet.model.PageFacts;
import pamphlet.model.Parsed;
import pamphlet.model.Settings;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;
import pamphlet.render.StrayFiles;
import pamphlet.search.TermReader;
import pamphlet.state.Hasher;
import pamphlet.state.Key;
import pamphlet.state.Known;
import pamphlet.state.KnownPage;
import pamphlet.state.Shelf;

/** Reads, compiles, links and checks a site, and writes nothing. */
public final class SiteAnalyzer {
  private final BuildOptions options;
  private final Workers workers;
  private final Known known;
  private final Optional<Memory> memory;
  private final Timings timings;

  /**
   * @param options what to do
   * @param workers the threads to do it with; the caller closes them
   */
  public SiteAnalyzer(BuildOptions options, Workers workers) {
    this(options, workers, Known.nothing(), Optional.empty(), Timings.OFF);
  }

  /**
   * @param options what to do
   * @param workers the threads to do it with; the caller closes them
   * @param known what is known of the last round
   * @param memory what this process keeps of it
   * @param timings where the time is noted
   */
  SiteAnalyzer(
      BuildOptions options,
      Workers workers,
      Known known,
      Optional<Memory> memory,
      Timings timings) {
    this.options = options;
    this.workers = workers;
    this.known = known;
    this.memory = memory;
    this.timings = timings;
  }

  /** Everything that is known of the site, and every problem in it. */
  public Analysis analyze() throws IOException {
    return round(false, pages -> Use.NONE).analysis();
  }

  /**
   * As {@link #analyze}, with what the next round should know, and for somebody who will render.
   */
  Round round() throws IOException {
    return round(true, pages -> isLarge(pages) ? Use.ROUND : Use.ROUNDS);
  }

  /** As {@link #round}, in a process that makes no other. */
  Round onlyRound() throws IOException {
    return round(true, pages -> isLarge(pages) ? Use.ONCE : Use.ROUNDS);
  }

  private boolean isLarge(List<SourcePath> pages) {
    return options.isLarge(pages.size());
  }

  private Round round(boolean isForOutputs, Function<List<SourcePath>, Use> choose)
      throws IOException {
    long moment = Moment.now(options.root());
    byte[] yaml = options.root().read(SiteRoot.SETTINGS);
    // A build asks for fingerprints only to compare them with those of the record.
    boolean hasFingerprints = !isForOutputs || new ApprovalsFile(options.root()).exists();
    Key key = key(yaml, hasFingerprints);
    Parsed<Optional<Settings>> settings =
        Memory.settings(memory, key)
            .orElseGet(() -> timings.stage("read settings", () -> settings(yaml, options)));
    if (settings.value().isEmpty()) {
      Analysis nothing =
          new Analysis(
              Optional.empty(), Bodies.none(), Problems.of(settings.problems()), List.of(), 0);
      return new Round(nothing, known, Optional.empty(), Optional.empty(), file -> Key.NONE);
    }
    Parsed<SourceTree> tree =
        timings.stage("find files", () -> SourceTree.scan(options.root().articles()));
    Use use = choose.apply(tree.value().markdown());
    clearAway(use); // Looking at files left 0.7 KB of each, which would lie about until the end.
    Path cache = options.root().folder().resolve(StateStore.FOLDER);
    Optional<Shelf> shelf = shelf(use, cache);
    PageStore store = PageStore.begin(known, key, moment, options.verifies(), use, shelf);
    PageCompiler compiler =
        new PageCompiler(options.root(), settings.value().get(), timings, hasFingerprints);
    SearchTerms terms =
        new SearchTerms(
            table -> new TermReader(settings.value().get(), table, compiler.vocabulary()),
            store.made());
    Bodies bodies = Bodies.of(compiler::body, terms, use, cache);
    Extract pages = compile(tree.value(), compiler, store, bodies, use);
    if (use.isOfLarge()) {
      compiler.forgetWords();
      bodies.forgetWords();
    }
    clearAway(use); // Linking needs room.
    PictureStore pictures = new PictureStore(options, tree.value(), known, moment);
    LinkInput input = input(settings.value().get(), tree.value(), pages.facts(), pictures);
    Linked linked =
        timings.stage(
            "link",
            () ->
                memory
                    .flatMap(last -> last.linked().again(input))
                    .orElseGet(() -> Linked.of(input, beside(use, pages.facts().size()))));
    Analysis analysis = checked(settings, tree, pages, linked.site(), bodies);
    return new Round(
        analysis,
        new Known(
                key,
                Map.of(),
                pictures.seen(),
                known.groups(),
                known.outputs(),
                store.words(),
                store.made())
            .withPages(pages.remembered()),
        Optional.of(new Memory(key, settings, linked)).filter(any -> use != Use.ONCE),
        shelf,
        pictures::key);
  }

  private Extract compile(
      SourceTree tree, PageCompiler compiler, PageStore store, Bodies bodies, Use use) {
    List<KnownPage> pages =
        timings.stage(
            "compile",
            () ->
                workers.map(
                    tree.markdown(),
                    page -> compiler.page(page, tree.find(page).orElseThrow(), store, bodies)));
    pages.forEach(page -> bodies.name(page.source(), page.content()));
    return Extract.of(pages, use == Use.ONCE);
  }

  /**
   * Does half of the work of linking. What it leaves of a huge site is freed at once, else it
   * decides how much memory the whole build takes.
   */
  private Executor beside(Use use, int pages) {
    return work ->
        workers.begin(
            () -> {
              work.run();
              if (BuildOptions.isHuge(pages)) {
                clearAway(use);
              }
            });
  }

  /** Frees what a stage of a large site left behind, see {@link SiteBuilder}. */
  private void clearAway(Use use) {
    if (use == Use.ONCE) {
      timings.run(Kind.STAGE, "clear away", System::gc);
    }
  }

  /** Of a large site pages need not be in memory. */
  private static Optional<Shelf> shelf(Use use, Path cache) {
    return use.isOfLarge() ? Shelf.create(cache) : Optional.empty();
  }

  /** The key of all that pages are compiled with. */
  private Key key(byte[] yaml, boolean hasFingerprints) {
    return new Hasher()
        .add(yaml, 0, yaml.length)
        .add(hasFingerprints ? 1 : 0)
        .add(options.baseUrl().isPresent() ? 1 : 0)
        .add(options.baseUrl().orElse(""))
        .key();
  }

  private Analysis checked(
      Parsed<Optional<Settings>> settings,
      Parsed<SourceTree> tree,
      Extract pages,
      Parsed<Site> linked,
      Bodies bodies)
      throws IOException {
    Settings current = settings.value().orElseThrow();
    Parsed<SortedMap<SourcePath, Approval>> approvals =
        new ApprovalsFile(options.root()).read(current);
    List<Allowance> allowances = pages.allowances();
    Parsed<Site> site = linked.map(found -> found.withApprovals(approvals.value()));
    List<Diagnostic> found = found(site, allowances);
    List<Diagnostic> problems = new ArrayList<>(settings.problems());
    problems.addAll(tree.problems());
    problems.addAll(approvals.problems());
    Consequences others = new Consequences(settings.problems(), tree.problems());
    found.stream().filter(others::spare).forEach(problems::add);
    problems.addAll(RuleNames.unknown(current, allowances));
    Analysis analysis =
        new Analysis(
            Optional.of(site.value()),
            bodies,
            Problems.of(pages.problems(), problems, others.arePossible(), others::spare),
            allowances,
            tree.value().markdown().size());
    return analysis.with(new UrlsFile(options.root()).problems(analysis, options.output()));
  }

  /** What is wrong with the site as a whole, as it judges that itself. */
  private List<Diagnostic> found(Parsed<Site> site, List<Allowance> allowances) throws IOException {
    Settings current = site.value().settings();
    List<Diagnostic> changeable = new ArrayList<>(site.problems());
    changeable.addAll(AssetFiles.problems(site.value(), options.root(), workers));
    options.root().templates().map(StrayFiles::find).ifPresent(changeable::addAll);
    List<Diagnostic> found = new ArrayList<>();
    for (Diagnostic problem : changeable) {
      RuleNames.judgeIfChangeable(problem, current, allowances).ifPresent(found::add);
    }
    found.addAll(timings.stage("check the site", () -> siteFindings(site.value(), allowances)));
    return found;
  }

  /** The settings of a site, with the address that the options say. */
  static Parsed<Optional<Settings>> settings(byte[] bytes, BuildOptions options) {
    Parsed<Optional<SourceText>> text = TextDecoder.decode(SiteRoot.SETTINGS, bytes);
    if (text.value().isEmpty()) {
      return new Parsed<>(Optional.empty(), text.problems());
    }
    return SettingsReader.read(text.value().get())
        .map(settings -> options.baseUrl().map(settings::withBaseUrl).orElse(settings))
        .map(Optional::of);
  }

  private LinkInput input(
      Settings settings, SourceTree tree, List<PageFacts> facts, PictureStore pictures) {
    return new LinkInput(
        settings,
        options.today(),
        options.drafts(),
        facts,
        facts.size() == tree.markdown().size(),
        tree.sizes(),
        pictures::size);
  }

  private List<Diagnostic> siteFindings(Site site, List<Allowance> allowances) {
    // A page without a title could not be read; that was reported, and the rest would be noise.
    Set<String> unreadable =
        site.pages().values().stream()
            .filter(page -> page.frontMatter().title().isEmpty())
            .map(page -> page.source().fromRoot())
            .collect(Collectors.toSet());
    List<List<Diagnostic>> found =
        workers.map(
            Rules.site(), rule -> timings.measure(Kind.CHECK, name(rule), () -> rule.check(site)));
    return found.stream()
        .flatMap(List::stream)
        .filter(one -> !unreadable.contains(one.place().path()))
        .flatMap(one -> RuleNames.judge(one, site.settings(), allowances).stream())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** What a rule is called in the timings. */
  static String name(Rule rule) {
    return rule.getClass().getSimpleName();
  }
}
