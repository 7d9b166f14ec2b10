package pamphlet.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViewTest {
  /** All records of the package but markup, which templates show and never look into. */
  static Stream<Class<?>> views() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(View.class)
            .stream()
            .<Class<?>>map(JavaClass::reflect)
            .filter(type -> type.isRecord() && type != Markup.class);
  }

  @Test
  void allAreThere() {
    assertThat(views()).hasSizeGreaterThan(30).contains(LinkView.class, LayoutView.class);
  }

  @ParameterizedTest
  @MethodSource("views")
  void partsAreTheComponentsInTheirOrder(Class<?> type) throws ReflectiveOperationException {
    assertThat(View.class).isAssignableFrom(type);
    RecordComponent[] components = type.getRecordComponents();
    Class<? extends View> views = type.asSubclass(View.class);
    assertThat(View.size(views)).isEqualTo(components.length);
    for (int marked = 0; marked < components.length; marked++) {
      View view = view(views, components, marked);
      assertThat(View.place(views, components[marked].getName())).isEqualTo(marked);
      for (int place = 0; place < components.length; place++) {
        assertThat(view.part(place)).isEqualTo(sample(components[place], place == marked));
      }
    }
  }

  @Test
  void anotherNameHasNoPlace() {
    assertThat(View.place(LinkView.class, "hashCode")).isNegative();
  }

  private static View view(Class<? extends View> type, RecordComponent[] components, int marked)
      throws ReflectiveOperationException {
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = sample(components[i], i == marked);
      types[i] = components[i].getType();
    }
    Constructor<? extends View> constructor = type.getDeclaredConstructor(types);
    return constructor.newInstance(values);
  }

  private static Object sample(RecordComponent component, boolean isMarked) {
    Class<?> type = component.getType();
    String text = isMarked ? "marked" : "plain";
    if (type == String.class) {
      return text;
    } else if (type == boolean.class) {
      return isMarked;
    } else if (type == int.class) {
      return isMarked ? 1 : 0;
    } else if (type == List.class) {
      return List.of(List.of(text)); // Some views copy lists of lists.
    } else if (type == Optional.class) {
      return Optional.of(text);
    } else if (type == Markup.class) {
      return new Markup(text);
    }
    return isMarked ? inner(type) : null;
  }

  /** Something that is not null, for a component that is a view itself. */
  private static Object inner(Class<?> type) {
    try {
      RecordComponent[] components = type.getRecordComponents();
      return view(type.asSubclass(View.class), components, -1);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
