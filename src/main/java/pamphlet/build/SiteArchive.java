package pamphlet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import pamphlet.model.Address;
import pamphlet.model.SourcePath;
import pamphlet.publish.Archive;
import pamphlet.publish.PublishReport;
import pamphlet.render.Renderer;
import pamphlet.render.Theme;

/** Packs what a build has published into one file that opens without a network. */
public final class SiteArchive {
  // Capitals come first in most listings, and say what to do.
  private static final String START = "START-HERE.html";
  private static final String FOLDER = "site/";

  private SiteArchive() {}

  /**
   * Writes the archive of a site that was published.
   *
   * @param options what was built
   * @param report what came of it
   * @param zip where to write to
   * @return how many files are in it
   * @throws IOException if it cannot be written; an older archive then stays as it was
   */
  public static int write(BuildOptions options, BuildReport report, Path zip) throws IOException {
    PublishReport published = report.published().orElseThrow();
    SortedMap<String, Path> files = new TreeMap<>();
    Stream.concat(published.written().stream(), published.unchanged().stream())
        .forEach(a -> files.put(FOLDER + a.path(), SiteRoot.file(report.output(), a)));
    Archive.write(zip, START, startPage(options, report), files);
    return files.size() + 1;
  }

  private static byte[] startPage(BuildOptions options, BuildReport report) {
    Analysis analysis = report.analysis();
    Theme theme = Theme.of(options.root().templates());
    return Renderer.open(analysis.site().orElseThrow(), theme, analysis.bodies(), SiteArchive::none)
        .startPage(new Address(FOLDER + "index.html"));
  }

  private static byte[] none(SourcePath file) {
    throw new UncheckedIOException(new IOException("a start page shows no files: " + file));
  }
}
