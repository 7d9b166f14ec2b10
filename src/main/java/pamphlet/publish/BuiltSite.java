package pamphlet.publish;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pamphlet.model.Address;
import pamphlet.model.Sha256;

/** Reads finished sites, for those who carry them elsewhere. */
public final class BuiltSite {
  /** Where the list of the files stands in a site. */
  public static final Address LIST = Manifest.ADDRESS;

  private BuiltSite() {}

  /**
   * The files that Pamphlet wrote to a folder, by address; foreign files are not among them.
   *
   * @param output the folder of the site
   * @return nothing if there is no manifest, or a damaged one
   * @throws IOException if the manifest cannot be read
   */
  public static Optional<SortedMap<Address, BuiltFile>> read(Path output) throws IOException {
    Path manifest = output.resolve(Manifest.ADDRESS.path());
    if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      return Manifest.parse(Files.readString(manifest)).map(BuiltSite::files);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The files that a list names, by address; nothing if it is damaged or none. */
  public static Optional<SortedMap<Address, BuiltFile>> parse(String list) {
    return Manifest.parse(list).map(BuiltSite::files);
  }

  /** Whether a path may be the name of a file of a site, on any system; never one that climbs. */
  public static boolean isAddress(String path) {
    return !path.isEmpty() && !path.startsWith("/") && Names.problem(new Address(path)).isEmpty();
  }

  /** The SHA-256 of some bytes, as manifests write it. */
  public static String sha256(byte[] bytes) {
    return Sha256.hex(bytes);
  }

  private static SortedMap<Address, BuiltFile> files(Manifest manifest) {
    SortedMap<Address, BuiltFile> files = new TreeMap<>();
    manifest
        .entries()
        .forEach((a, e) -> files.put(a, new BuiltFile(a, e.phase(), e.size(), e.sha256().hex())));
    return Collections.unmodifiableSortedMap(files);
  }
}
