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
import pamphlet.render.view.Markup;

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
    List<Object> values = new ArrayList<>();
    for (Object argument : arguments.subList(1, arguments.size())) {
      values.add(plain(argument));
    }
    Object said = messages.say(key, values).orElseThrow(() -> new Missing(key));
    return said instanceof Markup markup
        ? HTMLOutputFormat.INSTANCE.fromMarkup(markup.html())
        : new SimpleScalar(said.toString());
  }

  private static Object plain(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateHTMLOutputModel html) {
      return new Markup(HTMLOutputFormat.INSTANCE.getMarkupString(html));
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
