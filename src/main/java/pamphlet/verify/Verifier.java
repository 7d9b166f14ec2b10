package pamphlet.verify;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import pamphlet.model.Address;
import pamphlet.publish.BuiltFile;

/** Compares a copy of a site with what was built. */
public final class Verifier {
  private final SortedMap<Address, BuiltFile> built;

  /**
   * @param built every file that the copy should have, by address
   */
  public Verifier(SortedMap<Address, BuiltFile> built) {
    this.built = built;
  }

  /**
   * Compares with a folder.
   *
   * @throws IOException if it cannot be read
   */
  public Verification folder(Path folder) throws IOException {
    return compare(new FolderCopy(folder));
  }

  /**
   * Compares with what a server answers. Files that are no part of the site are found only where
   * the server still has the list of an older publication.
   *
   * @param base the site's address, http or https, with a slash at the end
   * @throws IOException if nothing answers there
   */
  public Verification web(URI base) throws IOException {
    WebCopy copy = WebCopy.at(base);
    copy.require();
    return compare(copy);
  }

  private Verification compare(Copy copy) throws IOException {
    SortedMap<Address, Verdict> verdicts = new TreeMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(copy.parallel());
    try {
      List<Future<Verdict>> waiting = new ArrayList<>();
      built.values().forEach(file -> waiting.add(pool.submit(() -> copy.look(file, built))));
      int i = 0;
      for (Address address : built.keySet()) {
        verdicts.put(address, result(waiting.get(i++)));
      }
      copy.foreign(built).forEach(address -> verdicts.put(address, Verdict.FOREIGN));
    } finally {
      pool.shutdownNow();
    }
    return new Verification(verdicts);
  }

  private static Verdict result(Future<Verdict> waiting) throws IOException {
    try {
      return waiting.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
