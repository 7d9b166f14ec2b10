package pamphlet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import pamphlet.model.Address;
import pamphlet.publish.SiteEdit;
import pamphlet.state.Known;
import pamphlet.state.KnownOutput;
import pamphlet.state.Stamp;

/**
 * The files of an output folder as they stood at one moment, to see whether anybody changed one.
 *
 * @param folder the folder
 * @param stamps its files
 * @param moment when they were looked at, by the clock of the disk
 */
record OutputFolder(Path folder, FolderStamps stamps, long moment) {
  private static final String MANIFEST = ".pamphlet-manifest";

  /** Looks at all files. */
  static OutputFolder look(BuildOptions options) {
    return look(options, Moment.now(options.root()));
  }

  /** Looks at all files for somebody who only wants to know them again, see {@link FolderSum}. */
  static OutputFolder lookBriefly(BuildOptions options) {
    long moment = Moment.now(options.root());
    Path folder = options.output();
    return new OutputFolder(folder, FolderStamps.sumOfOutput(folder, moment), moment);
  }

  /** As {@link #look(BuildOptions)}, at a moment. */
  static OutputFolder look(BuildOptions options, long moment) {
    return new OutputFolder(options.output(), FolderStamps.ofOutput(options.output()), moment);
  }

  /** An output of the last build that still stands as it was written, if there is one. */
  Optional<KnownOutput> intact(Known known, Address address) {
    return Optional.ofNullable(known.outputs().get(address))
        .filter(output -> output.stamp().matches(stamps.stamp(address.path())));
  }

  /** The stamp of a file, or nothing to go by if the file is too new. */
  Stamp settled(Address address) {
    return stamps.stamp(address.path()).settled(moment);
  }

  /** Whether the list of what was written is as it was, and so everything that Pamphlet wrote. */
  boolean isManifestSame() {
    FolderStamps now = FolderStamps.ofFile(folder, MANIFEST);
    return now.stamp(MANIFEST).matches(stamps.stamp(MANIFEST));
  }

  /** The folder after these changes and no others. */
  OutputFolder after(BuildOptions options, SiteEdit edit) {
    long now = Moment.now(options.root());
    Set<String> paths = new HashSet<>(Set.of(MANIFEST));
    edit.written().keySet().forEach(address -> paths.add(address.path()));
    edit.removed().forEach(address -> paths.add(address.path()));
    return new OutputFolder(folder, stamps.again(folder, paths), now);
  }

  /** What is in a file. */
  byte[] bytes(Address address) {
    try {
      return Files.readAllBytes(SiteRoot.file(folder, address));
    } catch (IOException e) {
      throw new UncheckedIOException(address.path(), e);
    }
  }
}
