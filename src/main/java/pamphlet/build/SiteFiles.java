package pamphlet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import pamphlet.model.SourcePath;
import pamphlet.render.FileSource;
import pamphlet.render.Hashes;

/**
 * The files beside the articles. What is made from them at some cost is kept in {@code .pamphlet/}
 * under the hash of the file, so that the next build finds it. That folder may be deleted at any
 * time; a build without it gives the same site.
 */
final class SiteFiles implements FileSource {
  private final SiteRoot root;
  private final Path cache;

  SiteFiles(SiteRoot root) {
    this.root = root;
    this.cache = root.folder().resolve(".pamphlet/pictures");
  }

  @Override
  public byte[] bytes(SourcePath file) {
    try {
      return root.read(file.fromRoot());
    } catch (IOException e) {
      throw new UncheckedIOException(file.fromRoot(), e);
    }
  }

  @Override
  public byte[] derived(SourcePath file, String how, UnaryOperator<byte[]> make) {
    byte[] original = bytes(file);
    Path kept = cache.resolve(HexFormat.of().formatHex(Hashes.sha256(original)) + "-" + how);
    try {
      return Files.readAllBytes(kept);
    } catch (IOException notThere) {
      byte[] made = make.apply(original);
      keep(kept, made);
      return made;
    }
  }

  private void keep(Path kept, byte[] made) {
    try {
      Files.createDirectories(cache);
      Path part = Files.createTempFile(cache, "new-", "");
      Files.write(part, made);
      Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException readOnly) {
      // Then the next build makes it again; the site is the same.
    }
  }
}
