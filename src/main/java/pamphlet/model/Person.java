package pamphlet.model;

import java.util.Optional;

/**
 * Someone in the settings' register of people.
 *
 * @param id the key
 * @param name as readers see it
 * @param credentials for example {@code MD}
 * @param role what the person does for the site
 * @param affiliation where the person works
 * @param url a page about the person
 * @param conflicts conflicts of interest; {@code none} means that the person declared none
 * @param fictional whether this is a made-up person of a demonstration
 */
public record Person(
    String id,
    String name,
    Optional<String> credentials,
    Optional<String> role,
    Optional<String> affiliation,
    Optional<String> url,
    Optional<String> conflicts,
    boolean fictional) {
  /** The address of the person's page. */
  public Address address() {
    return new Address("people/" + id + ".html");
  }

  /** The name with the credentials behind it, for example {@code Alex Sample, MD}. */
  public String nameWithCredentials() {
    return credentials.map(c -> name + ", " + c).orElse(name);
  }
}
