package pamphlet.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pamphlet.content.Field;
import pamphlet.content.Form;
import pamphlet.model.PageType;
import pamphlet.model.Status;

/**
 * The file {@code .pages.yml} of Pages CMS (pagescms.org, configuration of version 2), with which
 * people edit in a browser. The text is a code field: a field of formatted text would rewrite our
 * directives.
 *
 * @param names what references may name
 */
public record PagesCms(Names names) {
  /** The whole file. */
  public String text() {
    Members media = Members.of("input", "articles/images").with("output", "images");
    List<Members> content = Arrays.stream(PageType.values()).map(this::collection).toList();
    return YamlText.of(Members.of("media", media).with("content", content));
  }

  private Members collection(PageType type) {
    Members view =
        Members.of("primary", "title").with("fields", List.of("title", FormFields.STATUS));
    return Members.of("name", type.word() + "s")
        .with("label", FormFields.label(type.word() + "s"))
        .with("type", "collection")
        .with("path", FormFields.folder(type))
        .with("filename", "{primary}.md")
        .with("subfolders", false)
        .with("format", "yaml-frontmatter")
        .with("view", view)
        .with("fields", fields(type));
  }

  private List<Members> fields(PageType type) {
    List<Members> fields = new ArrayList<>();
    if (type != PageType.ARTICLE) {
      fields.add(hidden(FormFields.TYPE, type.word()));
    }
    FormFields.of(type).forEach(field -> fields.add(top(field)));
    fields.add(Members.of("name", FormFields.BODY).with("label", "Text").with("type", "code"));
    return fields;
  }

  private static Members hidden(String name, String value) {
    return Members.of("name", name)
        .with("type", "string")
        .with("hidden", true)
        .with("default", value);
  }

  private Members top(Field<?> field) {
    Members made =
        named(field)
            .with("description", FormFields.hint(field))
            .with("required", FormFields.isNeeded(field))
            .with(widget(field.shape().form()));
    // New pages begin as drafts, so that nothing unreviewed is public by mistake.
    return field.name().equals(FormFields.STATUS)
        ? made.with("default", Status.DRAFT.word())
        : made;
  }

  private Members part(Field<?> field) {
    return named(field)
        .with("description", field.meaning())
        .with("required", field.required())
        .with(widget(field.shape().form()));
  }

  private static Members named(Field<?> field) {
    return Members.of("name", field.name()).with("label", FormFields.label(field.name()));
  }

  private Members widget(Form form) {
    List<String> options = FormFields.options(form, names);
    if (!options.isEmpty()) {
      return Members.of("type", "select").with("options", Members.of("values", options));
    }
    if (form instanceof Form.Items items) {
      return widget(items.item()).with("list", Members.of("min", 0).with("max", items.max()));
    }
    if (form instanceof Form.Keys keys) {
      List<Members> parts = new ArrayList<>();
      keys.fields().forEach(field -> parts.add(part(field)));
      return Members.of("type", "object").with("fields", parts);
    }
    return form instanceof Form.Quantity quantity ? number(quantity) : scalar(form);
  }

  private static Members number(Form.Quantity quantity) {
    Members limits = Members.of("min", quantity.min()).with("max", quantity.max());
    return Members.of("type", "number").with("options", limits);
  }

  private static Members scalar(Form form) {
    if (FormFields.isDate(form)) {
      // Without a default of its own the field would say today, and a review date is never assumed.
      return Members.of("type", "date")
          .with("default", "")
          .with("options", Members.of("format", "yyyy-MM-dd"));
    }
    return Members.of("type", form instanceof Form.Flag ? "boolean" : "string");
  }
}
