package pamphlet.schema;

import java.util.List;
import java.util.stream.Stream;
import pamphlet.content.Field;
import pamphlet.content.Form;

/**
 * JSON Schema (2020-12) of single values.
 *
 * @param names what references may name
 */
record FormSchema(Names names) {
  /** Numbers that an author may write without quotes; we read them as the text that they are. */
  private static final List<String> BARE_NUMBERS = List.of("5", "911", "2024", "267032009");

  /** The schemas of keys, by name, each with what it means. */
  Members properties(List<Field<?>> fields) {
    Members properties = Members.none();
    for (Field<?> field : fields) {
      Members meaning = Members.of("description", field.meaning());
      properties = properties.with(field.name(), meaning.with(schema(field.shape().form())));
    }
    return properties;
  }

  /** The schema of a value. */
  Members schema(Form form) {
    if (form instanceof Form.Text text) {
      return text(text);
    }
    if (form instanceof Form.Choice choice) {
      return Members.of("enum", choice.words());
    }
    if (form instanceof Form.Reference reference) {
      return reference(reference);
    }
    if (form instanceof Form.Quantity quantity) {
      return Members.of("type", quantity.whole() ? "integer" : "number")
          .with("minimum", quantity.min())
          .with("maximum", quantity.max());
    }
    return form instanceof Form.Flag ? Members.of("type", "boolean") : group(form);
  }

  private Members group(Form form) {
    if (form instanceof Form.Items items) {
      return Members.of("type", "array")
          .with("items", schema(items.item()))
          .with("minItems", items.min())
          .with("maxItems", items.max());
    }
    return form instanceof Form.Keys keys ? keys(keys.fields()) : entries((Form.Entries) form);
  }

  /** An object that has these keys and no others. */
  Members keys(List<Field<?>> fields) {
    List<String> required = fields.stream().filter(Field::required).map(Field::name).toList();
    return Members.of("type", "object")
        .with("properties", properties(fields))
        .withAny("required", required)
        .with("additionalProperties", false);
  }

  private Members entries(Form.Entries entries) {
    return Members.of("type", "object")
        .with("propertyNames", Members.of("pattern", whole(entries.keyPattern())))
        .with("additionalProperties", schema(entries.value()));
  }

  private static Members text(Form.Text text) {
    if (text.pattern().isEmpty()) {
      // An empty value is a mistake, and a bare number or flag is read as text.
      return Members.of("type", List.of("string", "number", "boolean")).with("pattern", "\\S");
    }
    String pattern = text.pattern().get();
    boolean isNumberToo = BARE_NUMBERS.stream().anyMatch(number -> number.matches(pattern));
    Object type = isNumberToo ? List.of("string", "integer") : "string";
    return Members.of("type", type).with("pattern", whole(pattern));
  }

  private Members reference(Form.Reference reference) {
    List<String> keys = names.in(reference.register());
    Members anything = Members.of("type", "string").with("pattern", "\\S");
    if (keys.isEmpty()) {
      return anything;
    }
    Members known = Members.of("enum", keys);
    // As reading does: what does not look like a key is a name.
    Members name = Members.of("type", "string").with("pattern", "[^a-z0-9-]");
    return reference.namesToo() ? Members.of("anyOf", Stream.of(known, name).toList()) : known;
  }

  /** A schema's pattern may match anywhere (section 6.4 of the core), ours match the whole text. */
  private static String whole(String pattern) {
    return "^(?:" + pattern + ")$";
  }
}
