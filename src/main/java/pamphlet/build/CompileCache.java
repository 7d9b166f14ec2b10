package pamphlet.build;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;

/**
 * Compiled pages of earlier rounds of the same process. A page is taken from here as long as its
 * bytes and the settings are those that it was compiled from. Fit for threads.
 */
public final class CompileCache {
  private final Map<SourcePath, Entry> entries = new ConcurrentHashMap<>();
  private final boolean keeps;
  private Settings settings;

  private record Entry(String hash, PageCompiler.Result result) {}

  /** An empty cache. */
  public CompileCache() {
    this(true);
  }

  private CompileCache(boolean keeps) {
    this.keeps = keeps;
  }

  /** Keeps nothing, for a process of one round. */
  static CompileCache none() {
    return new CompileCache(false);
  }

  /** Begins a round: forgets pages that are gone, and all of them if the settings changed. */
  void begin(Settings current, Collection<SourcePath> sources) {
    if (!current.equals(settings)) {
      entries.clear();
      settings = current;
    }
    entries.keySet().retainAll(new HashSet<>(sources));
  }

  /** The page of a file with these bytes, compiled now if need be. */
  PageCompiler.Result page(SourcePath source, byte[] bytes, Supplier<PageCompiler.Result> compile) {
    if (!keeps) {
      return compile.get();
    }
    String hash = hash(bytes);
    Entry known = entries.get(source);
    if (known != null && known.hash().equals(hash)) {
      return known.result();
    }
    PageCompiler.Result result = compile.get();
    entries.put(source, new Entry(hash, result));
    return result;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
