package pamphlet.build;

import java.io.IOException;
import java.util.Optional;
import pamphlet.model.SourcePath;
import pamphlet.render.Overview;
import pamphlet.state.Key;
import pamphlet.state.Known;
import pamphlet.state.StateWriter;

/**
 * What a build leaves for the next one, on its way to the disk: first what does not depend on the
 * files that are published. Is as if it had never been until it ends.
 *
 * @param out where it is written
 * @param read the sources before the build; absent if they cannot be told from others
 */
record Draft(StateWriter out, Optional<FolderSum> read) implements AutoCloseable {
  private static final byte[] NOTHING = {};

  /** Of a build that errors stopped. */
  static Draft ofStopped(StateStore store, BuildOptions options, Round found) throws IOException {
    Draft draft = new Draft(store.open(), Optional.empty());
    try {
      draft.write(image(options, found));
      return draft;
    } catch (IOException | RuntimeException e) {
      draft.close();
      throw e;
    }
  }

  /**
   * Of a build whose outputs wait to be published.
   *
   * @param analysis what was found in the site
   * @param overview what every page shows of it
   * @param found the round that found it
   * @param sources the sources before the build
   */
  static Draft of(
      StateStore store,
      BuildOptions options,
      Analysis analysis,
      Overview overview,
      Round found,
      Sources sources)
      throws IOException {
    Optional<FolderSum> read =
        FolderSum.of(sources.stamps(), sources.moment(), path -> content(path, found.known()));
    Draft draft = new Draft(store.open(), read);
    try {
      Optional<Known.Image> image = image(options, found);
      draft.write(image);
      if (read.isPresent()) {
        Grounds grounds = new Grounds(options, analysis, found, image);
        draft.write(grounds, overview, sources.stamps(), read.get());
      }
      return draft;
    } catch (IOException | RuntimeException e) {
      draft.close();
      throw e;
    }
  }

  /** All that is known, unless it is too much to be read at once. */
  private static Optional<Known.Image> image(BuildOptions options, Round found) {
    return options.isLarge(found.analysis().files())
        ? Optional.empty()
        : Optional.of(found.known().image());
  }

  /** Only articles may be too new: of others nobody knows what was in them when they were read. */
  private static Optional<Key> content(String path, Known found) {
    SourcePath page = new SourcePath(path.replaceFirst("^articles/", ""));
    return Optional.ofNullable(found.pages().get(page)).map(known -> known.content());
  }

  private void write(Optional<Known.Image> image) throws IOException {
    out.begin(StateStore.KNOWN).add(image.map(Known.Image::bytes).orElse(NOTHING));
  }

  private void write(Grounds grounds, Overview overview, FolderStamps stamps, FolderSum sources)
      throws IOException {
    if (grounds.isPlain()) {
      grounds.writePages(out.begin(StateStore.STANDINGS));
      byte[] ground = grounds.ground(overview, stamps, sources.read()).bytes();
      out.begin(StateStore.GROUND).add(ground);
    }
  }

  /**
   * Ends, and takes the place of what the last build left.
   *
   * @param head what tells whether anything changed; absent if nobody can vouch for the build
   * @param outputs the outputs
   */
  void end(Optional<byte[]> head, byte[] outputs) throws IOException {
    out.begin(StateStore.HEAD).add(head.orElse(Unchanged.Head.NONE));
    out.begin(StateStore.OUTPUTS).add(outputs);
    out.commit();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
