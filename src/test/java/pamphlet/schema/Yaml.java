package pamphlet.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** YAML as other programs read it, and what a JSON Schema says of it. */
public final class Yaml {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Yaml() {}

  /** The value of a YAML text. */
  public static JsonNode read(String yaml) {
    return MAPPER.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
  }

  /** The front matter of an article. */
  public static String frontMatter(String article) {
    return article.substring(4, article.indexOf("\n---\n", 3) + 1);
  }

  /** Everything that the schema has against a YAML text. */
  public static List<String> problems(String schema, String yaml) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(schema)
        .validate(read(yaml))
        .stream()
        .map(ValidationMessage::getMessage)
        .sorted()
        .toList();
  }
}
