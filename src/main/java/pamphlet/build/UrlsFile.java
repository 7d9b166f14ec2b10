package pamphlet.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import pamphlet.content.TextDecoder;
import pamphlet.history.PublishedUrls;
import pamphlet.history.Vanished;
import pamphlet.model.Address;
import pamphlet.model.Asset;
import pamphlet.model.Diagnostic;
import pamphlet.model.Parsed;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;

/**
 * The list of published addresses on disk. A site that was never published has none.
 *
 * @param root the site's folder
 */
public record UrlsFile(SiteRoot root) {
  private static final PublishedUrls NONE = new PublishedUrls(new TreeMap<>());

  /** The addresses, and what is wrong with the file. */
  Parsed<PublishedUrls> read() throws IOException {
    if (!Files.exists(file())) {
      return new Parsed<>(NONE, List.of());
    }
    Parsed<Optional<SourceText>> text =
        TextDecoder.decode(
            PublishedUrls.FILE, root.read(PublishedUrls.FILE), PublishedUrls.MAX_BYTES);
    return text.value()
        .map(found -> PublishedUrls.parse(found.text()))
        .orElseGet(() -> new Parsed<>(NONE, text.problems()));
  }

  /**
   * What is wrong with the file, and which of its addresses the site would no longer answer. While
   * pages cannot be read it is not known what they answer, so that only the former is told.
   *
   * @param linked the site
   * @param output where it was built to before
   */
  List<Diagnostic> problems(Analysis linked, Path output) throws IOException {
    Parsed<PublishedUrls> read = read();
    List<Diagnostic> problems = new ArrayList<>(read.problems());
    linked
        .site()
        .filter(site -> isWhole(site, linked.files()))
        .map(site -> Vanished.find(site, read.value(), new OldOutputs(output)))
        .ifPresent(problems::addAll);
    return problems;
  }

  private static boolean isWhole(Site site, int files) {
    return site.pages().size() + site.drafts().size() == files
        && site.pages().values().stream().noneMatch(p -> p.frontMatter().title().isEmpty());
  }

  /**
   * Adds the addresses of a site that reaches its readers. The new file takes the place of the old
   * one at once; a file that lists them all is left alone.
   *
   * @param site the site
   * @param outputs the addresses of its files
   * @return how many were new
   * @throws IOException if it cannot be written
   */
  public int record(Site site, Collection<Address> outputs) throws IOException {
    PublishedUrls before = read().value();
    SortedSet<Address> kept = kept(site, outputs);
    String text = before.with(kept);
    kept.removeAll(before.places().keySet());
    if (!kept.isEmpty()) {
      write(text);
    }
    return kept.size();
  }

  /** What readers keep: pages and documents, not the files that pages are made of. */
  private static SortedSet<Address> kept(Site site, Collection<Address> outputs) {
    SortedSet<Address> kept = new TreeSet<>();
    for (Address address : outputs) {
      if (address.path().endsWith(".html") && !address.path().equals("404.html")) {
        kept.add(address);
      }
    }
    site.assets().values().stream()
        .filter(asset -> asset.image().isEmpty())
        .map(Asset::source)
        .map(SourcePath::address)
        .forEach(kept::add);
    return kept;
  }

  private void write(String text) throws IOException {
    Path part = file().resolveSibling("." + PublishedUrls.FILE + ".new");
    try {
      Files.write(part, text.getBytes(StandardCharsets.UTF_8));
      Files.move(part, file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Path file() {
    return root.folder().resolve(PublishedUrls.FILE);
  }
}
