package pamphlet.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who publishes the site.
 *
 * @param name the organisation
 * @param url its address
 * @param email where readers can write to
 * @param funding who pays, as text
 * @param advertising the policy on advertising, as text
 * @param policies pages about the site by name (editorial, privacy, …), in the settings' order
 */
public record Publisher(
    String name,
    Optional<String> url,
    Optional<String> email,
    Optional<String> funding,
    Optional<String> advertising,
    Map<String, SourcePath> policies) {
  public Publisher {
    policies = Collections.unmodifiableMap(new LinkedHashMap<>(policies));
  }
}
