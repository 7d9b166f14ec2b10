package pamphlet.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import pamphlet.audit.SiteAudit;
import pamphlet.model.Address;
import pamphlet.model.CompiledPage;
import pamphlet.model.LinkedPage;
import pamphlet.model.Settings;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.publish.Phase;
import pamphlet.publish.SiteEdit;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Renderer;
import pamphlet.render.Theme;
import pamphlet.search.IndexPatch;
import pamphlet.search.PageWords;
import pamphlet.search.SearchFile;
import pamphlet.search.TermReader;
import pamphlet.search.TermTable;
import pamphlet.words.Marker;
import pamphlet.words.Vocabulary;

/**
 * The files that change with the texts of a few articles.
 *
 * @param files the files
 * @param words what the search index says of the articles
 * @param common how many texts have each word that the search index leaves out
 */
record TextOutputs(SiteEdit files, Map<SourcePath, PageWords> words, Map<String, Integer> common) {
  /** Makes them. */
  static final class Maker {
    private final BuildOptions options;
    private final Timings timings;
    private final Ledger ledger;
    private final Edits edits;
    private final OutputFolder standing;
    private final Theme theme;
    private final List<OutputKind> kinds = Renderer.kinds();
    private final StateStore store;
    private final SortedMap<Address, byte[]> written = new TreeMap<>();
    private final SortedMap<Address, Phase> phases = new TreeMap<>();
    private final Set<Address> removed = new TreeSet<>();
    private final Map<SourcePath, PageWords> words = new HashMap<>();

    Maker(
        BuildOptions options,
        Timings timings,
        Ledger ledger,
        Edits edits,
        Shortcut.Start start,
        StateStore store) {
      this.options = options;
      this.timings = timings;
      this.ledger = ledger;
      this.edits = edits;
      this.standing = start.outputs();
      this.theme = start.theme();
      this.store = store;
    }

    /** All of them; nothing if other files may change, too. */
    Optional<TextOutputs> make(Site site, List<TextChange> changes) throws IOException {
      List<TextChange> real = changes.stream().filter(c -> c.page().isPresent()).toList();
      if (real.isEmpty()) {
        return Optional.of(outputs(edits.common()));
      }
      Renderer renderer = timings.stage("prepare templates", () -> renderer(site, real));
      CompletableFuture<Optional<IndexPatch.Result>> beside =
          CompletableFuture.supplyAsync(() -> index(real, site, renderer));
      boolean isEnough =
          timings.stage("render", () -> real.stream().allMatch(c -> render(c, site, renderer)));
      if (!isEnough) {
        return Optional.empty();
      }
      Optional<IndexPatch.Result> index = timings.stage("search index", () -> result(beside));
      index.ifPresent(this::add);
      return index.map(result -> outputs(result.common()));
    }

    private static <T> T result(CompletableFuture<T> beside) {
      try {
        return beside.join();
      } catch (CompletionException e) {
        throw e.getCause() instanceof RuntimeException cause ? cause : e;
      }
    }

    private Renderer renderer(Site site, List<TextChange> changes) {
      return Renderer.open(
          site,
          theme,
          new TextBodies(changes),
          new SiteFiles(options.root()),
          SmallSite.overview(ledger.ground(), site));
    }

    /** Makes the page of an article; false if links elsewhere may depend on what is in it. */
    private boolean render(TextChange change, Site site, Renderer renderer) {
      Optional<LinkedPage> page = site.page(change.source());
      Optional<Output> output = page.flatMap(found -> renderer.page(kinds, found));
      if (output.isEmpty()) {
        return true;
      }
      Address address = output.get().address();
      byte[] bytes = output.get().content().bytes();
      written.put(address, bytes);
      phases.put(address, Phase.valueOf(output.get().kind().name()));
      SiteAudit audit = new SiteAudit(site);
      byte[] before = audit.look(address, standing.bytes(address)).bytes();
      // The same places to link to, the same links, and nothing wrong then or now.
      return Arrays.equals(before, audit.look(address, bytes).bytes());
    }

    private Optional<IndexPatch.Result> index(
        List<TextChange> changes, Site site, Renderer renderer) {
      IndexPatch patch = new IndexPatch(renderer.searchLanguage(), edits.common());
      for (TextChange change : changes) {
        int document = change.standing().place().map(place -> place.document()).orElse(-1);
        Optional<PageWords> before = before(change);
        if (document < 0) {
          continue;
        }
        PageWords now = words(change, site.settings());
        words.put(change.source(), now);
        if (before.isEmpty() || !patch.add(document, before.get(), now)) {
          return Optional.empty();
        }
      }
      return patch.result(address -> new String(standing.bytes(address), StandardCharsets.UTF_8));
    }

    private Optional<PageWords> before(TextChange change) {
      return Optional.ofNullable(edits.pages().get(change.source()))
          .flatMap(Edits.Page::words)
          .or(
              () ->
                  store.words(ledger.ground().settings(), change.source(), change.was().content()));
    }

    private static PageWords words(TextChange change, Settings settings) {
      CompiledPage page = change.page().orElseThrow();
      TermTable table = new TermTable();
      TermReader reader = new TermReader(settings, table, new Vocabulary(Marker.NONE));
      byte[] terms = reader.read(page.facts(), page.body());
      return PageWords.of(terms, table);
    }

    private void add(IndexPatch.Result index) {
      for (SearchFile file : index.written()) {
        written.put(file.address(), file.bytes());
        phases.put(file.address(), Phase.LIST);
      }
      for (Address address : index.removed()) {
        removed.add(address);
        phases.put(address, Phase.LIST);
      }
    }

    private TextOutputs outputs(Map<String, Integer> common) {
      return new TextOutputs(new SiteEdit(written, phases, removed), words, common);
    }
  }
}
