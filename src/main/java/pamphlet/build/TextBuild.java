package pamphlet.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import pamphlet.model.Address;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.LinkedPage;
import pamphlet.model.Settings;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.publish.Publication;
import pamphlet.publish.PublishTarget;
import pamphlet.publish.SiteEdit;
import pamphlet.search.PageWords;
import pamphlet.state.FactsHash;
import pamphlet.state.Hasher;
import pamphlet.state.Key;
import pamphlet.state.KnownPage;
import pamphlet.state.Stamp;
import pamphlet.state.Standing;

/**
 * A build in which nothing changed but the texts of a few articles, so that nothing has to be made
 * but their pages and the parts of the search index with their words. Whatever it is not sure of it
 * leaves to a build of the whole site, before anything is written.
 */
final class TextBuild {
  private final BuildOptions options;
  private final Timings timings;
  private final StateStore store;
  private final Ledger ledger;
  private final Edits edits;
  private final Shortcut.Start start;

  TextBuild(
      BuildOptions options,
      Timings timings,
      StateStore store,
      Ledger ledger,
      Edits edits,
      Shortcut.Start start) {
    this.options = options;
    this.timings = timings;
    this.store = store;
    this.ledger = ledger;
    this.edits = edits;
    this.start = start;
  }

  /** Builds; nothing if the whole site has to be built. */
  Optional<Shortcut.Told> run() throws IOException {
    Optional<List<SourcePath>> changed =
        new TextChanges(options.root(), ledger.ground(), edits).of(start.sources().stamps());
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    Optional<Settings> settings = timings.stage("read settings", this::settings);
    if (settings.isEmpty() || timings.stage("look at outputs", start.beside()::join).isEmpty()) {
      return Optional.empty();
    }
    Optional<Plan> plan = plan(changed.get(), settings.get());
    return plan.isPresent() ? publish(plan.get()) : Optional.empty();
  }

  /**
   * What is about to happen.
   *
   * @param said what there is to say
   * @param edits what the next build needs to know
   * @param files the files that change
   */
  private record Plan(Unchanged said, Edits edits, SiteEdit files) {}

  private Optional<Settings> settings() throws IOException {
    return SiteAnalyzer.settings(options.root().read(SiteRoot.SETTINGS), options).value();
  }

  private Optional<Plan> plan(List<SourcePath> changed, Settings settings) throws IOException {
    PageCompiler compiler = new PageCompiler(options.root(), settings, timings);
    List<TextChange> changes = new ArrayList<>();
    for (SourcePath source : changed) {
      Optional<TextChange> change =
          timings.stage("compile", () -> change(source, compiler, settings));
      if (change.isEmpty()) {
        return Optional.empty();
      }
      changes.add(change.get());
    }
    Optional<Unchanged> said = new TextFindings(edits.told(), start.head().said()).with(changes);
    Optional<TextOutputs> outputs = outputs(changes, settings);
    if (said.isEmpty() || outputs.isEmpty()) {
      return Optional.empty();
    }
    List<Diagnostic> told = new TextFindings(edits.told(), start.head().said()).told(changes);
    Edits more = new Edits(told, outputs.get().common(), pages(changes, outputs.get()));
    return Optional.of(new Plan(said.get(), more, outputs.get().files()))
        .filter(plan -> more.pages().size() <= Edits.pagesMax(start.sources().stamps().size()));
  }

  private Optional<TextChange> change(SourcePath source, PageCompiler compiler, Settings settings)
      throws IOException {
    Optional<Standing> standing = ledger.standing(source);
    Optional<KnownPage> page = standing.flatMap(ledger::page);
    if (page.isEmpty()) {
      return Optional.empty();
    }
    KnownPage was = page.get();
    Optional<Edits.Page> edit = Optional.ofNullable(edits.pages().get(source));
    List<Diagnostic> own = edit.map(Edits.Page::own).orElseGet(was.problems()::all);
    byte[] bytes = compiler.read(source);
    Key content = new Hasher().add(bytes, 0, bytes.length).key();
    if (content.equals(edit.map(Edits.Page::content).orElse(was.content()))) {
      return Optional.of(TextChange.none(was, standing.get(), exact(was), content, own));
    }
    Compiled compiled = compiler.compile(source, bytes).judged(settings);
    return TextChange.of(was, standing.get(), exact(was), content, compiled, own);
  }

  /** The hash of a page's facts with lines and columns as they were. */
  private Key exact(KnownPage was) {
    return Optional.ofNullable(edits.pages().get(was.source()))
        .map(Edits.Page::exact)
        .orElseGet(() -> was.facts().map(FactsHash::exact).orElse(Key.NONE));
  }

  private Optional<TextOutputs> outputs(List<TextChange> changes, Settings settings)
      throws IOException {
    List<LinkedPage> linked = new ArrayList<>();
    for (TextChange change : changes) {
      Optional<CompiledPage> page = change.page();
      if (page.isPresent() && change.standing().place().isPresent()) {
        linked.add(change.standing().place().get().page(page.get().facts()));
      }
    }
    Optional<Site> site =
        SmallSite.of(ledger, settings, options.today(), linked, start.head().said().retired());
    return site.isPresent()
        ? new TextOutputs.Maker(options, timings, ledger, edits, start, store)
            .make(site.get(), changes)
        : Optional.empty();
  }

  private SortedMap<SourcePath, Edits.Page> pages(List<TextChange> changes, TextOutputs outputs) {
    SortedMap<SourcePath, Edits.Page> pages = new TreeMap<>(edits.pages());
    for (TextChange change : changes) {
      SourcePath source = change.source();
      Optional<Edits.Page> before = Optional.ofNullable(edits.pages().get(source));
      Optional<PageWords> words =
          Optional.ofNullable(outputs.words().get(source))
              .or(() -> before.flatMap(Edits.Page::words));
      pages.put(
          source,
          new Edits.Page(file(source), change.content(), change.exact(), change.own(), words));
    }
    return pages;
  }

  /** The file of a page with its stamp as a number; 0 if it is too new. */
  private long file(SourcePath source) {
    String path = source.fromRoot();
    Stamp stamp = start.sources().stamps().stamp(path);
    return stamp.isSettled(start.sources().moment()) ? FolderStamps.key(path, stamp) : 0;
  }

  private Optional<Shortcut.Told> publish(Plan plan) throws IOException {
    PublishTarget target =
        new PublishTarget(options.output(), options.root().folder(), false, false);
    Optional<SortedSet<Address>> written =
        timings.stage(
            "publish",
            () -> Publication.edit(target, plan.files(), start.outputs()::isManifestSame));
    if (written.isEmpty()) {
      return Optional.empty();
    }
    timings.run(Timings.Kind.STAGE, "remember this build", () -> remember(plan));
    long pages = written.get().stream().filter(file -> file.path().endsWith(".html")).count();
    return Optional.of(new Shortcut.Told(plan.said(), Math.toIntExact(pages), Optional.empty()));
  }

  private void remember(Plan plan) {
    OutputFolder after = start.outputs().after(options, plan.files());
    Optional<FolderSum> sources =
        FolderSum.of(
            start.sources().stamps(),
            start.sources().moment(),
            path -> content(path, plan.edits()));
    Optional<FolderSum> outputs = FolderSum.of(after);
    byte[] head =
        sources.isPresent() && outputs.isPresent()
            ? new Unchanged.Head(sources.get(), outputs.get(), plan.said()).bytes(options)
            : Unchanged.Head.NONE;
    store.save(head, plan.edits());
  }

  private Optional<Key> content(String path, Edits now) {
    SourcePath page = new SourcePath(path.replaceFirst("^articles/", ""));
    return Optional.ofNullable(now.pages().get(page))
        .map(Edits.Page::content)
        .or(() -> Optional.ofNullable(ledger.ground().read().get(path)));
  }
}
