package pamphlet.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The files that give the site its look: templates, interface words, style sheet, script. A site's
 * own {@code templates/} folder overrides single files of the built-in theme.
 */
public final class Theme {
  /** The files of the built-in theme that the site serves as they are. */
  static final List<String> BUILT_IN_ASSETS =
      List.of(
          "assets/icon.svg",
          "assets/minisearch.js",
          "assets/pamphlet-more.css",
          "assets/pamphlet.css",
          "assets/pamphlet.js",
          "assets/programme.js",
          "assets/search.js",
          "assets/timer.js");

  private static final String CLASSPATH = "/templates/";

  private final Optional<Path> own;
  private final Map<String, Optional<byte[]>> read = new ConcurrentHashMap<>();

  private final Map<String, Templates> templates = new HashMap<>();

  private ThemeFiles files;
  private Optional<ThemePack> pack;

  private Theme(Optional<Path> own) {
    this.own = own;
  }

  /** The built-in theme under the files of {@code siteTemplates}, if that folder exists. */
  public static Theme of(Optional<Path> siteTemplates) {
    return new Theme(siteTemplates.filter(Files::isDirectory));
  }

  /** The built-in theme alone. */
  static Theme builtIn() {
    return new Theme(Optional.empty());
  }

  /**
   * As {@link #of}, with every file of the folder read at once: what happens to them later does not
   * change this theme.
   *
   * @throws UncheckedIOException if one cannot be read
   */
  public static Theme held(Optional<Path> siteTemplates) {
    Theme theme = of(siteTemplates);
    theme.own.ifPresent(folder -> filesBelow(folder, "").forEach(theme::ownBytes));
    return theme;
  }

  /** The bytes of a file, from the site's folder or else the built-in theme. */
  Optional<byte[]> bytes(String name) {
    Optional<byte[]> first = ownBytes(name);
    return first.isPresent() ? first : builtInBytes(name);
  }

  /** The files that are served as they are; made once. */
  synchronized ThemeFiles files() {
    if (files == null) {
      files = new ThemeFiles(this);
    }
    return files;
  }

  /**
   * The templates with the words of a language, by its BCP 47 tag; made once.
   *
   * @throws TemplateProblem if the theme has no words of that language
   */
  synchronized Templates templates(String language) {
    Templates known = templates.get(language);
    if (known == null) {
      known = Templates.of(this, Messages.of(this, language));
      templates.put(language, known);
    }
    return known;
  }

  /** Whether a file comes from the site's folder. */
  boolean isOwn(String name) {
    return ownBytes(name).isPresent();
  }

  /** The text of a file, which must be UTF-8. */
  Optional<String> text(String name) {
    return bytes(name).map(bytes -> decode(name, bytes));
  }

  /** The text of a file of the built-in theme, if the site has no other one of that name. */
  Optional<String> builtInText(String name) {
    Optional<byte[]> own = ownBytes(name);
    return builtInBytes(name)
        .filter(bytes -> own.isEmpty() || Arrays.equals(bytes, own.get()))
        .map(bytes -> decode(name, bytes));
  }

  /** The text of a file once or twice: the built-in one first, then the site's own. */
  List<String> layers(String name) {
    return Stream.of(builtInBytes(name), ownBytes(name))
        .flatMap(Optional::stream)
        .map(bytes -> decode(name, bytes))
        .toList();
  }

  /** The names of the files that are served as they are, the site's own among them, sorted. */
  List<String> assets() {
    TreeSet<String> names = new TreeSet<>(BUILT_IN_ASSETS);
    own.map(folder -> folder.resolve("assets"))
        .filter(Files::isDirectory)
        .ifPresent(folder -> names.addAll(filesBelow(folder, "assets/")));
    return new ArrayList<>(names);
  }

  private Optional<byte[]> ownBytes(String name) {
    return read.computeIfAbsent(name, this::readOwn);
  }

  private Optional<byte[]> readOwn(String name) {
    return own.filter(folder -> ThemeName.isSafe(name))
        .map(folder -> folder.resolve(name))
        .filter(Files::isRegularFile)
        .map(file -> readInside(own.get(), file, name));
  }

  private static byte[] readInside(Path folder, Path file, String name) {
    try {
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        throw TemplateProblem.inFile(
            name,
            TemplateCodes.BAD_FILE,
            "this file is a link that leads out of the templates folder",
            "put a copy of the file here instead");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /**
   * A file of the built-in theme as the site serves it, if it is known; a site may have its own.
   */
  Optional<ThemeFiles.Served> builtInServed(String name) {
    return pack().flatMap(packed -> packed.served(name));
  }

  private Optional<byte[]> builtInBytes(String name) {
    if (ThemePack.isFor(name) && pack().isPresent()) {
      return pack().get().file(name);
    }
    if (!ThemeName.isSafe(name)) {
      return Optional.empty();
    }
    try (InputStream in = Theme.class.getResourceAsStream(CLASSPATH + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(CLASSPATH + name, e);
    }
  }

  private synchronized Optional<ThemePack> pack() {
    if (pack == null) {
      pack = ThemePack.builtIn();
    }
    return pack;
  }

  private static List<String> filesBelow(Path folder, String prefix) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> prefix + folder.relativize(file).toString().replace('\\', '/'))
          .filter(ThemeName::isSafe)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static String decode(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw TemplateProblem.inFile(
          name,
          TemplateCodes.BAD_FILE,
          "this file is not UTF-8 text",
          "save it again with the encoding UTF-8");
    }
  }
}
