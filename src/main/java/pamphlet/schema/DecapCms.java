package pamphlet.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pamphlet.content.Field;
import pamphlet.content.Form;
import pamphlet.model.PageType;
import pamphlet.model.Status;

/**
 * The file {@code admin/config.yml} of Decap CMS 3 (decapcms.org), with which people edit in a
 * browser. The text is a plain text field: the field for Markdown would rewrite our directives.
 *
 * @param names what references may name
 */
public record DecapCms(Names names) {
  private static final String DATE = "YYYY-MM-DD";

  /** The whole file; the backend is the publisher's choice and stands at its top. */
  public String text() {
    Members backend = Members.of("name", "git-gateway").with("branch", "main");
    List<Members> collections = Arrays.stream(PageType.values()).map(this::collection).toList();
    return YamlText.of(
        Members.of("backend", backend)
            .with("publish_mode", "editorial_workflow")
            .with("media_folder", "articles/images")
            .with("public_folder", "images")
            .with("collections", collections));
  }

  private Members collection(PageType type) {
    return Members.of("name", type.word() + "s")
        .with("label", FormFields.label(type.word() + "s"))
        .with("label_singular", FormFields.label(type.word()))
        .with("folder", FormFields.folder(type))
        .with("create", true)
        .with("extension", "md")
        .with("format", "yaml-frontmatter")
        .with("fields", fields(type));
  }

  private List<Members> fields(PageType type) {
    List<Members> fields = new ArrayList<>();
    if (type != PageType.ARTICLE) {
      fields.add(
          Members.of("name", FormFields.TYPE)
              .with("widget", "hidden")
              .with("default", type.word()));
    }
    FormFields.of(type).forEach(field -> fields.add(top(field)));
    fields.add(
        Members.of("name", FormFields.BODY)
            .with("label", "Text")
            .with("widget", "text")
            .with("required", false));
    return fields;
  }

  private Members top(Field<?> field) {
    Members made =
        named(field.name())
            .with("hint", FormFields.hint(field))
            .with("required", FormFields.isNeeded(field))
            .with(widget(field.name(), field.shape().form()));
    // New pages begin as drafts, so that nothing unreviewed is public by mistake.
    return field.name().equals(FormFields.STATUS)
        ? made.with("default", Status.DRAFT.word())
        : made;
  }

  private Members part(Field<?> field) {
    return named(field.name())
        .with("hint", field.meaning())
        .with("required", field.required())
        .with(widget(field.name(), field.shape().form()));
  }

  private static Members named(String name) {
    return Members.of("name", name).with("label", FormFields.label(name));
  }

  private Members widget(String name, Form form) {
    List<String> options = FormFields.options(form, names);
    if (!options.isEmpty()) {
      return Members.of("widget", "select").with("options", options);
    }
    if (form instanceof Form.Items items) {
      return list(name, items);
    }
    if (form instanceof Form.Keys keys) {
      return Members.of("widget", "object").with("collapsed", true).with("fields", parts(keys));
    }
    return form instanceof Form.Quantity quantity ? number(quantity) : scalar(form);
  }

  private Members list(String name, Form.Items items) {
    Members list = Members.of("widget", "list").with("max", items.max());
    return items.item() instanceof Form.Keys keys
        ? list.with("fields", parts(keys))
        : list.with("field", named(name).with(widget(name, items.item())));
  }

  private List<Members> parts(Form.Keys keys) {
    List<Members> parts = new ArrayList<>();
    keys.fields().forEach(field -> parts.add(part(field)));
    return parts;
  }

  private static Members number(Form.Quantity quantity) {
    return Members.of("widget", "number")
        .with("value_type", quantity.whole() ? "int" : "float")
        .with("min", quantity.min())
        .with("max", quantity.max());
  }

  private static Members scalar(Form form) {
    if (FormFields.isDate(form)) {
      // A review date is never assumed; and a day must not change with the reader's time zone.
      return Members.of("widget", "datetime")
          .with("default", "")
          .with("date_format", DATE)
          .with("time_format", false)
          .with("picker_utc", true);
    }
    return Members.of("widget", form instanceof Form.Flag ? "boolean" : "string");
  }
}
