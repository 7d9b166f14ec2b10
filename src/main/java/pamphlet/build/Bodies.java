package pamphlet.build;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import pamphlet.model.PageBody;
import pamphlet.model.SourcePath;
import pamphlet.render.BodySource;
import pamphlet.state.Key;
import pamphlet.state.Made;

/**
 * The texts of the pages, from compiling until rendering. The first ones are kept in memory, the
 * rest of a large site on disk, so that memory does not grow with the length of the texts. A page
 * that was taken over from an earlier round is compiled when somebody asks for its text, which few
 * outputs do. Fit for threads.
 */
public final class Bodies implements BodySource {
  /** Some 50 MB: a text takes about 25 KB with all that rules want to know of it. */
  private static final int KEPT_MAX = 2_000;

  private final Map<SourcePath, PageBody> bodies = new ConcurrentHashMap<>();
  private final Map<SourcePath, Key> keys = new ConcurrentHashMap<>();
  private final Function<SourcePath, PageBody> compile;
  private final Made made;
  private final Supplier<Optional<BodyFile>> create;
  private Optional<BodyFile> file;

  private Bodies(
      Function<SourcePath, PageBody> compile, Made made, Supplier<Optional<BodyFile>> create) {
    this.compile = compile;
    this.made = made;
    this.create = create;
  }

  /** No texts. */
  static Bodies none() {
    return forgetful(page -> PageBody.EMPTY, Made.nothing());
  }

  /**
   * Texts that most likely nobody asks for: those that are too many are forgotten.
   *
   * @param compile makes a text that is not there
   * @param made what was made from texts before
   */
  static Bodies forgetful(Function<SourcePath, PageBody> compile, Made made) {
    return new Bodies(compile, made, Optional::empty);
  }

  /**
   * Texts that will be asked for.
   *
   * @param compile makes a text that is not there
   * @param made what was made from texts before
   * @param folder where a file may hold those that are too many
   */
  static Bodies keeping(Function<SourcePath, PageBody> compile, Made made, Path folder) {
    return new Bodies(compile, made, () -> BodyFile.create(folder));
  }

  void put(SourcePath source, PageBody body) {
    if (bodies.size() < KEPT_MAX) {
      bodies.put(source, body);
    } else {
      // What finds no room is compiled again.
      file().ifPresent(rest -> rest.put(source, body));
    }
  }

  /** Tells the key of a page's text: what was made from the same text has the same. */
  void name(SourcePath source, Key key) {
    keys.put(source, key);
  }

  @Override
  public Optional<byte[]> made(SourcePath page) {
    return Optional.ofNullable(keys.get(page)).flatMap(key -> made.find(page, key));
  }

  @Override
  public void keep(SourcePath page, byte[] bytes) {
    Key key = keys.get(page);
    if (key != null) {
      made.keep(page, key, bytes);
    }
  }

  /** The text of a page; empty if it has none. */
  @Override
  public PageBody body(SourcePath source) {
    PageBody known = bodies.get(source);
    return known != null
        ? known
        : opened().flatMap(rest -> rest.body(source)).orElseGet(() -> compile.apply(source));
  }

  private synchronized Optional<BodyFile> file() {
    if (file == null) {
      file = create.get();
    }
    return file;
  }

  private synchronized Optional<BodyFile> opened() {
    return file == null ? Optional.empty() : file;
  }
}
