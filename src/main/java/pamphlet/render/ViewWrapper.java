package pamphlet.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import pamphlet.render.view.Markup;

/**
 * Shows templates texts, numbers, lists, maps and the components of the view records, and nothing
 * else: any other object is refused.
 */
final class ViewWrapper extends DefaultObjectWrapper {
  private static final String VIEWS = Markup.class.getPackageName();

  ViewWrapper() {
    super(Configuration.VERSION_2_3_35);
    setMemberAccessPolicy(new ComponentsOnly());
    setExposeFields(false);
    writeProtect();
  }

  /** An absent {@link Optional} is a missing value, which a template handles with {@code ??}. */
  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    Object shown = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    return shown instanceof Markup markup
        ? HTMLOutputFormat.INSTANCE.fromMarkup(markup.html())
        : super.wrap(shown);
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    if (!isView(value.getClass())) {
      throw new TemplateModelException("a template may not see " + value.getClass().getName());
    }
    return super.handleUnknownType(value);
  }

  private static boolean isView(Class<?> type) {
    return type.isRecord() && type.getPackageName().equals(VIEWS);
  }

  /** Of a record its components, of anything else nothing. */
  private static final class ComponentsOnly implements MemberAccessPolicy {
    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      return new ClassMemberAccessPolicy() {
        @Override
        public boolean isMethodExposed(Method method) {
          return isView(type)
              && method.getParameterCount() == 0
              && Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getName)
                  .anyMatch(method.getName()::equals);
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
          return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
          return false;
        }
      };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
      return false;
    }
  }
}
