package pamphlet.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what the program registers in {@code META-INF/services}, as {@link java.util.ServiceLoader}
 * does. That one also looks into other jars, and asks for each class what modules may see of it,
 * which takes longer than to make all of ours.
 */
public final class Services {
  private static final String FOLDER = "META-INF/services/";

  private Services() {}

  /**
   * A new one of each class that is registered for an interface, in the order of registration.
   *
   * @throws IllegalStateException if there is none, or one cannot be made
   */
  public static <T> List<T> of(Class<T> kind) {
    // The own class loader: a thread of a server may have another one for its context.
    ClassLoader loader = Services.class.getClassLoader();
    List<T> found = new ArrayList<>();
    for (String name : names(kind, loader)) {
      try {
        found.add(
            kind.cast(Class.forName(name, true, loader).getDeclaredConstructor().newInstance()));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot make a " + name, e);
      }
    }
    return found;
  }

  private static List<String> names(Class<?> kind, ClassLoader loader) {
    List<String> names = new ArrayList<>();
    try (InputStream in = loader.getResourceAsStream(FOLDER + kind.getName())) {
      if (in == null) {
        throw new IllegalStateException("nothing is registered for " + kind.getName());
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.isBlank()) {
          names.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read what is registered for " + kind.getName(), e);
    }
    return names;
  }
}
