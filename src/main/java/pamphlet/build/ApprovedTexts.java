package pamphlet.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import pamphlet.content.FrontMatterReader;
import pamphlet.content.TextDecoder;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;

/**
 * Finds the text that was approved, by its fingerprint: among the texts that were kept beside the
 * record of approvals, then among the committed versions of the page. A text is kept only if its
 * last commit does not hold it, so that a site under version control has nothing twice.
 */
public final class ApprovedTexts {
  /** Where texts are kept, from the site's root; the name of each is its fingerprint. */
  public static final String FOLDER = "articles/.reviews";

  private final SiteRoot root;
  private final FrontMatterReader reader;
  private final GitHistory history;

  /**
   * @param root the site's folder
   * @param settings the site's settings
   */
  public ApprovedTexts(SiteRoot root, Settings settings) {
    this.root = root;
    this.reader = new FrontMatterReader(settings);
    this.history = new GitHistory(root.articles());
  }

  /** The file of a page whose reviewed text has this fingerprint. */
  public Optional<SourceText> find(SourcePath page, String hash) {
    return kept(page, hash).or(() -> committed(page, hash));
  }

  /**
   * Keeps the page as it is now, unless its last commit holds the same reviewed text.
   *
   * @throws IOException if it cannot be written
   */
  public void keep(SourcePath page, String hash) throws IOException {
    boolean isCommitted =
        history.file("HEAD", page.value()).flatMap(b -> matching(page, b, hash)).isPresent();
    Path file = file(hash);
    if (isCommitted || Files.exists(file)) {
      return;
    }
    if (Files.isSymbolicLink(file.getParent())) {
      throw new IOException(FOLDER + " is a symbolic link; put a folder in its place");
    }
    Files.createDirectories(file.getParent());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(root.read(page.fromRoot()));
    }
    Path staged = file.resolveSibling(file.getFileName() + ".new");
    // Made anew, because a link that somebody left here would be followed.
    Files.deleteIfExists(staged);
    Files.write(staged, packed.toByteArray(), StandardOpenOption.CREATE_NEW);
    Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private Optional<SourceText> kept(SourcePath page, String hash) {
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(root.read(FOLDER + "/" + name(hash))))) {
      return matching(page, in.readNBytes(TextDecoder.MAX_BYTES + 1), hash);
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private Optional<SourceText> committed(SourcePath page, String hash) {
    return history.commits(page.value()).stream()
        .flatMap(commit -> history.file(commit, page.value()).stream())
        .flatMap(bytes -> matching(page, bytes, hash).stream())
        .findFirst();
  }

  private Optional<SourceText> matching(SourcePath page, byte[] bytes, String hash) {
    return TextDecoder.decode(page.fromRoot(), bytes)
        .value()
        .filter(text -> reader.read(text, page).value().reviewedHash().equals(hash));
  }

  private Path file(String hash) {
    return root.folder().resolve(FOLDER).resolve(name(hash));
  }

  private static String name(String hash) {
    return hash + ".md.gz";
  }
}
