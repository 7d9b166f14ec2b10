package pamphlet.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pamphlet.model.Address;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;

/**
 * The folder that a site is published to.
 *
 * @param folder the folder, absolute and without links
 * @param shown how messages name it
 */
record Output(Path folder, String shown) {
  /** Where an address lies on this disk. */
  Path path(Address address) {
    Path path = folder;
    for (String name : address.path().split("/")) {
      path = path.resolve(name);
    }
    return path;
  }

  /** What stands at an address now. */
  Spot look(Address address) throws IOException {
    return Spot.look(folder, address);
  }

  /** The names of what stands in the folder itself, in the form of {@link Names#fold}. */
  Set<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> Names.fold(entry.getFileName().toString()))
          .collect(Collectors.toSet());
    }
  }

  /** What is wrong with an address as the name of a file, here or on another system. */
  Optional<Diagnostic> nameProblem(Address address) {
    Optional<String> problem = Names.problem(address);
    if (problem.isPresent()) {
      String message = named(address) + problem.get();
      return Optional.of(problem(address, OutputCodes.NAME, message, "rename the article or file"));
    }
    return canStore(address)
        ? Optional.empty()
        : Optional.of(
            problem(
                address,
                OutputCodes.NAME,
                named(address)
                    + "cannot be stored, because this session knows plain ASCII names only",
                "set LC_ALL=C.UTF-8 and build again; the pamphlet launcher does that by itself"));
  }

  private static String named(Address address) {
    return "the output \"" + address.path() + "\" ";
  }

  private boolean canStore(Address address) {
    try {
      return path(address) != null;
    } catch (InvalidPathException e) {
      return false; // With LC_ALL=C, Java 17 has no file names beyond ASCII.
    }
  }

  /** Whether an address and another, both there, are one file under two spellings. */
  boolean isSameFile(Address one, Address other) throws IOException {
    return Files.isSameFile(path(one), path(other));
  }

  /** A problem with the folder as a whole. */
  Diagnostic problem(Code code, String message, String help) {
    return Diagnostic.of(Place.file(shown), code, message, help);
  }

  /** A problem with one address. */
  Diagnostic problem(Address address, Code code, String message, String help) {
    return Diagnostic.of(Place.file(shown + "/" + address.path()), code, message, help);
  }
}
