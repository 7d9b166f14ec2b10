package pamphlet.model;

/**
 * An id that links may lead to.
 *
 * @param id the id, unique in its page
 * @param place where it is set
 */
public record Anchor(String id, Place place) {
  // Written out, because Java makes a record's own at run time, which takes a small build a while.
  @Override
  public boolean equals(Object other) {
    return other instanceof Anchor that && id.equals(that.id) && place.equals(that.place);
  }

  @Override
  public int hashCode() {
    return id.hashCode() * 31 + place.hashCode();
  }
}
