package pamphlet.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import pamphlet.host.Caching;
import pamphlet.host.HostFiles;
import pamphlet.host.HostedSite;
import pamphlet.host.Hosts;
import pamphlet.host.Redirect;
import pamphlet.model.Address;
import pamphlet.model.Diagnostic;
import pamphlet.model.HostName;
import pamphlet.model.LinkedPage;
import pamphlet.model.ReviewState;
import pamphlet.model.Site;
import pamphlet.render.Hashes;
import pamphlet.render.Output;

/**
 * The outputs of a site as its host needs them.
 *
 * @param outputs every file of the site
 * @param aside files for the server or the account, by name; they stay out of the site
 * @param problems what the host cannot do for this site
 * @param notes what else to tell the user
 */
record Hosting(
    List<Output> outputs,
    SortedMap<String, String> aside,
    List<Diagnostic> problems,
    List<String> notes) {
  /** Where files for servers and accounts are put, in the site's root. */
  private static final String FOLDER = "hosting";

  /** Whether anything is needed, which may depend on all outputs. */
  static boolean isNeeded(BuildOptions options, Site site) {
    return options.delivery().precompress()
        || options.delivery().host().or(() -> site.settings().host()).isPresent();
  }

  /** Adds what the host of the options, or else of the settings, needs. */
  static Hosting of(BuildOptions options, Site site, FormerPages pages) {
    List<Output> plain = pages.outputs();
    boolean precompress = options.delivery().precompress();
    Optional<Compressed> compressed =
        precompress ? Optional.of(Compressed.open()) : Optional.empty();
    Optional<HostName> host = options.delivery().host().or(() -> site.settings().host());
    HostFiles files =
        host.map(name -> Hosts.files(name, hosted(site, pages, precompress)))
            .orElse(HostFiles.NONE);
    if (host.isEmpty() && compressed.isEmpty()) {
      return new Hosting(plain, Collections.emptySortedMap(), List.of(), List.of());
    }
    List<Output> outputs = new ArrayList<>();
    for (Output output : plain) {
      if (!files.without().contains(output.address())) {
        outputs.add(output);
        compressed.ifPresent(forms -> outputs.addAll(forms.forms(output)));
      }
    }
    files.published().forEach((address, text) -> outputs.add(output(address, text)));
    List<String> notes = compressed.map(Compressed::notes).orElse(List.of());
    return new Hosting(List.copyOf(outputs), new TreeMap<>(files.aside()), files.problems(), notes);
  }

  /** The same for those who need the files of the site no more. */
  Hosting withoutOutputs() {
    return new Hosting(List.of(), aside, problems, notes);
  }

  /** Rules come with the lists: what they lead to is then there. */
  private static Output output(Address address, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Output(address, Output.Kind.LIST, () -> bytes);
  }

  private static HostedSite hosted(Site site, FormerPages pages, boolean precompressed) {
    SortedSet<Address> files = new TreeSet<>();
    SortedSet<Address> hashed = new TreeSet<>();
    for (Output output : pages.outputs()) {
      files.add(output.address());
      if (Caching.mayBeHashed(output.address()) && isHashed(output)) {
        hashed.add(output.address());
      }
    }
    return new HostedSite(
        site.settings().baseUrl(),
        redirects(site, pages),
        gone(site),
        files,
        hashed,
        precompressed);
  }

  private static boolean isHashed(Output output) {
    String hash = HexFormat.of().formatHex(Hashes.sha256(output.content().bytes()));
    return Caching.isHashed(output.address(), hash);
  }

  private static List<Redirect> redirects(Site site, FormerPages pages) {
    List<Redirect> redirects = new ArrayList<>();
    for (LinkedPage page : site.pages().values()) {
      for (Address from : page.frontMatter().lifecycle().redirectFrom()) {
        redirects.add(new Redirect(from, page.address()));
      }
    }
    pages.moves().forEach((from, to) -> redirects.add(new Redirect(from, to)));
    return redirects;
  }

  private static List<Address> gone(Site site) {
    return site.pages().values().stream()
        .filter(page -> page.state() == ReviewState.RETIRED)
        .map(LinkedPage::address)
        .toList();
  }

  /**
   * Writes the files for servers and accounts that have changed, each in one step.
   *
   * @return a line for each, with its name from the root
   */
  List<String> writeAside(SiteRoot root) throws IOException {
    List<String> names = new ArrayList<>();
    for (SortedMap.Entry<String, String> file : aside.entrySet()) {
      Path target = root.folder().resolve(FOLDER).resolve(file.getKey());
      write(target, file.getValue().getBytes(StandardCharsets.UTF_8));
      names.add("For the host → " + FOLDER + "/" + file.getKey());
    }
    return names;
  }

  private static void write(Path target, byte[] bytes) throws IOException {
    Files.createDirectories(target.getParent());
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
