package pamphlet.deploy;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import pamphlet.model.Address;

/**
 * A place that a site is published to. Opening it changes nothing. {@link #put}, {@link #delete}
 * and {@link #read} may be called from many threads at once, never twice for the same address.
 */
public interface Target extends AutoCloseable {
  /** How messages name it; never with anything secret in it. */
  String name();

  /** Whether it keeps what a server is to say about a file, such as its type and caching. */
  default boolean keepsHeaders() {
    return false;
  }

  /** How many transfers at once are of use, at least 1. */
  int lanes();

  /**
   * Every file that is there, ours and foreign ones, by path; empty if the place does not exist
   * yet.
   */
  SortedMap<String, Remote> list() throws IOException;

  /** The bytes of a file, if it is there. */
  Optional<byte[]> read(Address address) throws IOException;

  /** Puts a file there, or replaces it. A reader sees the old one or the new one, whole. */
  void put(Upload upload) throws IOException;

  /** Deletes a file; one that is gone already is no error. */
  void delete(Address address) throws IOException;

  /**
   * Ends a publication. Targets that change as a whole do so only now.
   *
   * @param message what was published, in one line
   */
  void finish(String message) throws IOException;

  @Override
  void close();
}
