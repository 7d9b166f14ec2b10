package pamphlet.model;

import java.util.Optional;

/**
 * A source of an article's statements. Dates may be a year, a year and month, or a day (ISO 8601),
 * because many publishers give no more.
 *
 * @param title what it is called
 * @param publisher who published it
 * @param url where it is
 * @param date when it was published or last revised
 * @param consulted when the author read it
 * @param place where the source stands in the front matter
 */
public record Source(
    String title,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> date,
    Optional<String> consulted,
    Place place) {}
