package pamphlet.model;

import java.util.List;
import java.util.Optional;

/**
 * What the front matter says of a page's life.
 *
 * @param status published, draft or retired
 * @param replacedBy the page that replaces a retired one
 * @param notice what readers of a retired page are told
 * @param redirectFrom former addresses, from the site's top
 * @param changes changes shown to readers, in the author's order
 */
public record Lifecycle(
    Status status,
    Optional<SourcePath> replacedBy,
    Optional<Fragment> notice,
    List<Address> redirectFrom,
    List<Change> changes) {
  /** Published and never changed. */
  public static final Lifecycle PUBLISHED =
      new Lifecycle(Status.PUBLISHED, Optional.empty(), Optional.empty(), List.of(), List.of());

  public Lifecycle {
    redirectFrom = List.copyOf(redirectFrom);
    changes = List.copyOf(changes);
  }

  /** Whether this is as {@link #PUBLISHED} is. */
  public boolean isPublishedOnly() {
    return status == Status.PUBLISHED
        && replacedBy.isEmpty()
        && notice.isEmpty()
        && redirectFrom.isEmpty()
        && changes.isEmpty();
  }
}
