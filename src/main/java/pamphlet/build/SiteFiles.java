package pamphlet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import pamphlet.content.AssetCheck;
import pamphlet.content.ContentFile;
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
      byte[] bytes = root.read(file.fromRoot());
      if (AssetCheck.isChanged(file, bytes)) {
        throw new IOException("this changed during the build; build again");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(file.fromRoot(), e);
    }
  }

  @Override
  public byte[] derived(SourcePath file, String how, UnaryOperator<byte[]> make) {
    byte[] original = bytes(file);
    Path kept = cache.resolve(HexFormat.of().formatHex(Hashes.sha256(original)) + "-" + how);
    if (isElsewhere()) {
      return make.apply(original);
    }
    try {
      return ContentFile.read(cache, kept, AssetCheck.MAX_BYTES);
    } catch (IOException notThere) {
      byte[] made = make.apply(original);
      keep(kept, made);
      return made;
    }
  }

  // Nothing is written where a link leads, which may be anywhere.
  private boolean isElsewhere() {
    return Files.isSymbolicLink(cache) || Files.isSymbolicLink(cache.getParent());
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
