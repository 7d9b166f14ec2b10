package pamphlet.schema;

import java.util.ArrayList;
import java.util.List;
import pamphlet.content.Field;
import pamphlet.content.FrontMatterFields;
import pamphlet.model.PageType;
import pamphlet.model.Status;

/**
 * The JSON Schema (2020-12) of front matter. It knows what one file alone can know: dates that
 * exist, files that are there and days in the past are left to {@code pamphlet check}.
 */
public final class FrontMatterSchema {
  private static final String TYPE = "type";
  private static final String STATUS = "status";

  private FrontMatterSchema() {}

  /** The schema for a site whose registers hold {@code names}. */
  public static String of(Names names) {
    List<Members> conditions = new ArrayList<>();
    for (PageType type : PageType.values()) {
      conditions.add(condition(type));
    }
    conditions.add(retirement());
    Members schema =
        Members.of("$schema", "https://json-schema.org/draft/2020-12/schema")
            .with("title", "Front matter of a Pamphlet article, exercise or page")
            .with("type", "object")
            .with("properties", new FormSchema(names).properties(FrontMatterFields.ALL))
            .with("additionalProperties", false)
            .with("allOf", conditions);
    return JsonText.of(schema);
  }

  /** What a page of one type has to have, and what it cannot have. */
  private static Members condition(PageType type) {
    Members others = Members.none();
    List<String> required = new ArrayList<>();
    for (Field<?> field : FrontMatterFields.ALL) {
      if (!field.types().contains(type)) {
        others = others.with(field.name(), false);
      } else if (field.required()) {
        required.add(field.name());
      }
    }
    Members whenPublic =
        Members.of("if", has(STATUS, Status.PUBLISHED.word(), Status.RETIRED.word()))
            .with("then", Members.of("required", required));
    Members then = Members.of("properties", others).with(whenPublic);
    return Members.of("if", isOf(type)).with("then", then);
  }

  /** A page without a type is an article, so for articles the key may be missing. */
  private static Members isOf(PageType type) {
    Members is = has(TYPE, type.word());
    return type == PageType.ARTICLE ? is : is.with("required", List.of(TYPE));
  }

  private static Members retirement() {
    Members retired = has(STATUS, Status.RETIRED.word()).with("required", List.of(STATUS));
    Members replaced = Members.of("required", List.of("replacedBy"));
    Members explained = Members.of("required", List.of("notice"));
    return Members.of("if", retired)
        .with("then", Members.of("anyOf", List.of(replaced, explained)));
  }

  private static Members has(String key, String... words) {
    return Members.of("properties", Members.of(key, Members.of("enum", List.of(words))));
  }
}
