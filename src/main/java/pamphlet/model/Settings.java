package pamphlet.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The site's settings, from {@code pamphlet.yaml}. Maps keep the file's order.
 *
 * @param title the site's name
 * @param baseUrl the address that the site will have, with a slash at the end
 * @param language a BCP 47 tag, for example {@code en}
 * @param edition the country whose numbers and actions are used, for example {@code US}
 * @param phones the edition's numbers by placeholder (emergency, advice-line, poison)
 * @param publisher who publishes the site
 * @param review how long a review holds
 * @param redFlagActions what to do at each level
 * @param disclaimers texts by key
 * @param categories topics by key
 * @param people the register by key
 * @param checks how strict the checks are
 * @param targets where the site can be published to, by name
 * @param host the kind of host that the site is built for
 * @param places where the keys stand
 */
public record Settings(
    String title,
    Optional<String> baseUrl,
    String language,
    String edition,
    Map<String, Phone> phones,
    Publisher publisher,
    ReviewPolicy review,
    Map<RedFlagLevel, Fragment> redFlagActions,
    Map<String, Fragment> disclaimers,
    Map<String, Category> categories,
    Map<String, Person> people,
    CheckSettings checks,
    Map<String, String> targets,
    Optional<HostName> host,
    KeyPlaces places) {
  /** The names of all placeholders that content may use; an edition may lack a number for some. */
  public static final List<String> PLACEHOLDERS = List.of("emergency", "advice-line", "poison");

  public Settings {
    phones = Collections.unmodifiableMap(new LinkedHashMap<>(phones));
    Map<RedFlagLevel, Fragment> actions = new EnumMap<>(RedFlagLevel.class);
    actions.putAll(redFlagActions);
    redFlagActions = Collections.unmodifiableMap(actions);
    disclaimers = Collections.unmodifiableMap(new LinkedHashMap<>(disclaimers));
    categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
    targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
  }

  /** Settings that name no host. */
  public Settings(
      String title,
      Optional<String> baseUrl,
      String language,
      String edition,
      Map<String, Phone> phones,
      Publisher publisher,
      ReviewPolicy review,
      Map<RedFlagLevel, Fragment> redFlagActions,
      Map<String, Fragment> disclaimers,
      Map<String, Category> categories,
      Map<String, Person> people,
      CheckSettings checks,
      Map<String, String> targets,
      KeyPlaces places) {
    this(
        title,
        baseUrl,
        language,
        edition,
        phones,
        publisher,
        review,
        redFlagActions,
        disclaimers,
        categories,
        people,
        checks,
        targets,
        Optional.empty(),
        places);
  }

  /** Plain text with each placeholder replaced by this edition's number. */
  public String spell(String text) {
    return Placeholders.spell(text, phones);
  }

  /** The same settings for another address of the site, with a slash at its end. */
  public Settings withBaseUrl(String url) {
    return new Settings(
        title,
        Optional.of(url.endsWith("/") ? url : url + "/"),
        language,
        edition,
        phones,
        publisher,
        review,
        redFlagActions,
        disclaimers,
        categories,
        people,
        checks,
        targets,
        host,
        places);
  }
}
