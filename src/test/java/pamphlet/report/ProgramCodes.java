package pamphlet.report;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import pamphlet.model.Code;

/** Every code that the program can report: the constants of its classes, alone and in lists. */
final class ProgramCodes {
  private ProgramCodes() {}

  /** The codes by id. */
  static SortedMap<String, Code> all() {
    SortedMap<String, Code> codes = new TreeMap<>();
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("pamphlet")
            .stream()
            .flatMap(ProgramCodes::constants)
            .flatMap(ProgramCodes::codes)
            .forEach(code -> add(code, codes));
    return codes;
  }

  private static void add(Code code, SortedMap<String, Code> codes) {
    Code before = codes.putIfAbsent(code.id(), code);
    if (before != null && !before.equals(code)) {
      throw new AssertionError(code.id() + " stands for two things: " + before + ", " + code);
    }
  }

  private static Stream<Object> constants(JavaClass type) {
    return type.getFields().stream()
        .filter(f -> f.getRawType().isAssignableTo(Code.class) || f.getName().equals("ALL"))
        .map(f -> f.reflect())
        .filter(f -> Modifier.isStatic(f.getModifiers()))
        .map(ProgramCodes::value);
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
