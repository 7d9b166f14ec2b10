package pamphlet.render;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pamphlet.model.Address;
import pamphlet.render.ThemeFiles.Served;

/**
 * The built-in theme in one file, which the program's own build makes of the folder {@code
 * templates}. To read thirty files out of a program that has just started, to squeeze its style
 * sheets and scripts and to take their hashes was a tenth of a build of twenty articles.
 */
public final class ThemePack {
  private static final String NAME = "theme.pack";
  private static final String RESOURCE = "/" + NAME;
  private static final String ASSETS = "assets/";

  private final Map<String, byte[]> files;
  private final Map<String, Served> served;

  private ThemePack(Map<String, byte[]> files, Map<String, Served> served) {
    this.files = files;
    this.served = served;
  }

  /**
   * Packs the theme beside the program's classes; the last step of compiling them.
   *
   * @param args the folder of the classes, with the folder {@code templates} in it
   * @throws IOException if a file of the theme cannot be read, or the pack cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    try (OutputStream out = Files.newOutputStream(classes.resolve(NAME))) {
      write(classes.resolve("templates"), out);
    }
  }

  /** The theme that comes with the program; nothing if its classes were not made by its build. */
  static Optional<ThemePack> builtIn() {
    try (InputStream in = ThemePack.class.getResourceAsStream(RESOURCE)) {
      return in == null ? Optional.empty() : Optional.of(read(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** Whether the pack holds all that there is of such a name. */
  static boolean isFor(String name) {
    return !name.startsWith(ASSETS);
  }

  /** The bytes of a template or a file of words. */
  Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** A style sheet, a script or another such file, as the site serves it. */
  Optional<Served> served(String name) {
    return Optional.ofNullable(served.get(name));
  }

  /** Packs the files of a folder, in the order of their names. */
  static void write(Path folder, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    List<Path> plain = plainFiles(folder);
    data.writeInt(plain.size());
    for (Path file : plain) {
      data.writeUTF(file.getFileName().toString());
      write(Files.readAllBytes(file), data);
    }
    // As the theme of a site, whose files are never taken from a pack.
    Map<String, Served> served = Theme.of(Optional.of(folder)).files().all();
    data.writeInt(served.size());
    for (Map.Entry<String, Served> file : served.entrySet()) {
      data.writeUTF(file.getKey());
      data.writeUTF(file.getValue().address().path());
      write(file.getValue().bytes(), data);
    }
    data.flush();
  }

  private static List<Path> plainFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void write(byte[] bytes, DataOutputStream data) throws IOException {
    data.writeInt(bytes.length);
    data.write(bytes);
  }

  private static ThemePack read(byte[] pack) throws IOException {
    DataInputStream data = new DataInputStream(new ByteArrayInputStream(pack));
    Map<String, byte[]> files = new HashMap<>();
    for (int left = data.readInt(); left > 0; left--) {
      files.put(data.readUTF(), data.readNBytes(data.readInt()));
    }
    Map<String, Served> served = new HashMap<>();
    for (int left = data.readInt(); left > 0; left--) {
      String name = data.readUTF();
      Address address = new Address(data.readUTF());
      served.put(name, new Served(address, data.readNBytes(data.readInt())));
    }
    return new ThemePack(files, served);
  }
}
