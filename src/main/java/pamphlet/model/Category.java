package pamphlet.model;

/**
 * A topic that articles and exercises belong to.
 *
 * @param id the key
 * @param title as readers see it
 * @param summary one sentence
 * @param redFlagsRequired whether each of its articles must have a red-flag card
 */
public record Category(String id, String title, String summary, boolean redFlagsRequired) {
  /** The address of the category's page. */
  public Address address() {
    return new Address("categories/" + id + ".html");
  }
}
