package pamphlet.report;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import pamphlet.model.Code;

/** Every code that the program can report: the constants of its classes, alone and in lists. */
final class ProgramCodes {
  private static final String ENDING = ".class";

  private ProgramCodes() {}

  /** The codes by id. */
  static SortedMap<String, Code> all() {
    SortedMap<String, Code> codes = new TreeMap<>();
    try {
      Path classes =
          Path.of(Code.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes.resolve("pamphlet"))) {
        files
            .map(file -> classes.relativize(file).toString().replace('\\', '/'))
            .filter(name -> name.endsWith(ENDING))
            .flatMap(ProgramCodes::constants)
            .flatMap(ProgramCodes::codes)
            .forEach(code -> add(code, codes));
      }
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError(e);
    }
    return codes;
  }

  private static void add(Code code, SortedMap<String, Code> codes) {
    Code before = codes.putIfAbsent(code.id(), code);
    if (before != null && !before.equals(code)) {
      throw new AssertionError(code.id() + " stands for two things: " + before + ", " + code);
    }
  }

  private static Stream<Object> constants(String file) {
    String name = file.substring(0, file.length() - ENDING.length()).replace('/', '.');
    if (name.endsWith("package-info")) {
      return Stream.empty();
    }
    try {
      Class<?> type = Class.forName(name, false, ProgramCodes.class.getClassLoader());
      return Arrays.stream(type.getDeclaredFields())
          .filter(f -> f.getType() == Code.class || f.getName().equals("ALL"))
          .filter(f -> Modifier.isStatic(f.getModifiers()))
          .map(ProgramCodes::value);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Object value(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<Code> codes(Object value) {
    Stream<?> values = value instanceof Collection<?> all ? all.stream() : Stream.of(value);
    return values.filter(Code.class::isInstance).map(Code.class::cast);
  }
}
