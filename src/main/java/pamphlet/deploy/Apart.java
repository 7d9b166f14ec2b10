package pamphlet.deploy;

import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Classes that are packaged apart with a large library, in a jar beside {@code pamphlet.jar}. It is
 * opened only when they are needed, so that everything else starts as fast as without it.
 */
public final class Apart {
  private Apart() {}

  /**
   * A new object of a class that is packaged apart.
   *
   * @param jar the name of its jar
   * @param name the name of the class, which has a constructor without parameters
   * @throws ReflectiveOperationException if the jar is not there, or the class cannot be made
   */
  public static Object open(String jar, String name) throws ReflectiveOperationException {
    return load(jar, name).getDeclaredConstructor().newInstance();
  }

  private static Class<?> load(String jar, String name) throws ClassNotFoundException {
    ClassLoader own = Apart.class.getClassLoader();
    try {
      return Class.forName(name, true, own);
    } catch (ClassNotFoundException packagedApart) {
      // Never closed: it is needed until the program ends.
      return Class.forName(name, true, new URLClassLoader(new URL[] {beside(jar)}, own));
    }
  }

  /** The jar beside the one that this class comes from. */
  private static URL beside(String jar) throws ClassNotFoundException {
    try {
      Path program =
          Path.of(Apart.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path found = program.resolveSibling(jar);
      if (!Files.isRegularFile(found)) {
        throw new ClassNotFoundException(found.toString());
      }
      return found.toUri().toURL();
    } catch (URISyntaxException | MalformedURLException e) {
      throw new ClassNotFoundException(jar, e);
    }
  }
}
