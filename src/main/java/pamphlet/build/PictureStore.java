package pamphlet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pamphlet.content.ImageSizes;
import pamphlet.content.SourceTree;
import pamphlet.model.ImageSize;
import pamphlet.model.SourcePath;
import pamphlet.state.Hasher;
import pamphlet.state.Key;
import pamphlet.state.Known;
import pamphlet.state.Known.Picture;
import pamphlet.state.Stamp;

/** The sizes of the pictures that pages show; a picture that did not change is not read again. */
final class PictureStore {
  private final SiteRoot root;
  private final SourceTree tree;
  private final Known known;
  private final long moment;
  private final boolean verifies;
  private final Map<SourcePath, Picture> seen = new HashMap<>();

  PictureStore(BuildOptions options, SourceTree tree, Known known, long moment) {
    this.root = options.root();
    this.verifies = options.verifies();
    this.tree = tree.others(); // Held as long as the pages are shown; articles need no room here.
    this.known = known;
    this.moment = moment;
  }

  /** The size of a picture that is there; nothing if it is none. */
  Optional<ImageSize> size(SourcePath picture) {
    Stamp stamp = stamp(picture);
    Picture before = known.pictures().get(picture);
    Picture now =
        before != null && !verifies && before.stamp().matches(stamp)
            ? before
            : new Picture(stamp.settled(moment), ImageSizes.read(file(picture)));
    seen.put(picture, now);
    return now.size();
  }

  /** The pictures whose size was asked for. */
  Map<SourcePath, Picture> seen() {
    return seen;
  }

  /** The key of a file: its stamp, or what is in it if it is too new to be told by its stamp. */
  Key key(SourcePath file) {
    Stamp stamp = stamp(file).settled(moment);
    if (stamp != Stamp.NONE && !verifies) {
      return new Hasher().add(stamp.size()).add(stamp.time()).add(stamp.node()).key();
    }
    try {
      byte[] bytes = root.read(file.fromRoot());
      return new Hasher().add(bytes, 0, bytes.length).key();
    } catch (IOException e) {
      throw new UncheckedIOException(file.fromRoot(), e);
    }
  }

  private Stamp stamp(SourcePath picture) {
    return tree.find(picture)
        .map(file -> new Stamp(file.bytes(), file.modifiedNanos(), file.node()))
        .orElse(Stamp.NONE);
  }

  private Path file(SourcePath picture) {
    return root.articles().resolve(picture.value());
  }
}
