package pamphlet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import pamphlet.model.Address;
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
  /** Looks at all files. */
  static OutputFolder look(BuildOptions options) {
    long moment = Moment.now(options.root());
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

  /** What is in a file. */
  byte[] bytes(Address address) {
    try {
      return Files.readAllBytes(SiteRoot.file(folder, address));
    } catch (IOException e) {
      throw new UncheckedIOException(address.path(), e);
    }
  }
}
