package pamphlet.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Escape;

/**
 * {@code msg("key", arguments…)} in templates. The result is text, or markup if an argument is
 * markup; then the word and the other arguments are escaped here.
 */
final class MessageFunction implements TemplateMethodModelEx {
  /** Says that a template asked for a word that has no text. */
  static final class Missing extends TemplateModelException {
    private static final long serialVersionUID = 1L;

    final String key;

    Missing(String key) {
      super("missing message " + key);
      this.key = key;
    }
  }

  private final Messages messages;

  MessageFunction(Messages messages) {
    this.messages = messages;
  }

  @Override
  public TemplateModel exec(@SuppressWarnings("rawtypes") List arguments)
      throws TemplateModelException {
    String key = ((TemplateScalarModel) arguments.get(0)).getAsString();
    if (arguments.size() == 1) {
      return new SimpleScalar(messages.find(key, List.of()).orElseThrow(() -> new Missing(key)));
    }
    List<Object> values = new ArrayList<>();
    boolean markup = false;
    for (Object argument : arguments.subList(1, arguments.size())) {
      markup |= argument instanceof TemplateHTMLOutputModel;
      values.add(plain(argument));
    }
    String pattern = messages.find(key, values).orElseThrow(() -> new Missing(key));
    return markup ? markup(pattern, arguments, values) : text(pattern, values);
  }

  private static TemplateModel text(String pattern, List<Object> values) {
    return new SimpleScalar(Messages.fill(pattern, values));
  }

  private static TemplateModel markup(String pattern, List<?> arguments, List<Object> values)
      throws TemplateModelException {
    List<Object> escaped = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      boolean finished = arguments.get(i + 1) instanceof TemplateHTMLOutputModel;
      escaped.add(finished ? values.get(i) : Escape.html(values.get(i).toString()));
    }
    String html = Messages.fill(Escape.html(pattern), escaped);
    return HTMLOutputFormat.INSTANCE.fromMarkup(html);
  }

  private static Object plain(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateHTMLOutputModel html) {
      return HTMLOutputFormat.INSTANCE.getMarkupString(html);
    }
    if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    if (argument instanceof TemplateBooleanModel || !(argument instanceof TemplateScalarModel)) {
      throw new TemplateModelException("msg takes texts, numbers and markup");
    }
    return ((TemplateScalarModel) argument).getAsString();
  }
}
