package pamphlet.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import java.util.List;
import pamphlet.model.Address;

/**
 * What stands at an address of the output now, found without following any link.
 *
 * @param kind what it is
 * @param address the address itself, or the folder above it that is not one
 */
record Spot(Kind kind, Address address) {
  /** What can stand there. */
  enum Kind {
    NOTHING,
    FILE,
    FOLDER,
    /** A folder above is a file. */
    BELOW_FILE,
    /** It or a folder above is a symbolic link, a device or the like. */
    STRANGE
  }

  boolean isFile() {
    return kind == Kind.FILE;
  }

  /** Looks at {@code address} below the folder {@code top}. */
  static Spot look(Path top, Address address) throws IOException {
    Path path = top;
    StringBuilder done = new StringBuilder();
    Iterator<String> names = List.of(address.path().split("/")).iterator();
    while (names.hasNext()) {
      String name = names.next();
      path = path.resolve(name);
      done.append(done.isEmpty() ? "" : "/").append(name);
      Kind kind = kind(path, names.hasNext());
      if (kind != Kind.FOLDER || !names.hasNext()) {
        return new Spot(kind, new Address(done.toString()));
      }
    }
    throw new IllegalStateException("an address has at least one name");
  }

  private static Kind kind(Path path, boolean above) throws IOException {
    try {
      BasicFileAttributes found =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (found.isDirectory()) {
        return Kind.FOLDER;
      }
      Kind file = above ? Kind.BELOW_FILE : Kind.FILE;
      return found.isRegularFile() ? file : Kind.STRANGE;
    } catch (NoSuchFileException e) {
      return Kind.NOTHING;
    }
  }
}
