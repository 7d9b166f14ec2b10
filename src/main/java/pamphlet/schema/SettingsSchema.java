package pamphlet.schema;

import java.util.Optional;
import pamphlet.content.SettingsFields;

/** The JSON Schema (2020-12) of {@code pamphlet.yaml}. */
public final class SettingsSchema {
  private SettingsSchema() {}

  /** The schema, the same for every site. */
  public static String text() {
    Members head =
        Members.of("$schema", "https://json-schema.org/draft/2020-12/schema")
            .with("title", "Settings of a Pamphlet site");
    FormSchema forms = new FormSchema(Names.of(Optional.empty()));
    return JsonText.of(head.with(forms.keys(SettingsFields.ALL)));
  }
}
