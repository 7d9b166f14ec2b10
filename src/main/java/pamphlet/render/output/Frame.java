package pamphlet.render.output;

import java.util.List;
import java.util.Optional;
import pamphlet.model.Address;
import pamphlet.model.SourcePath;
import pamphlet.render.view.BannerView;
import pamphlet.render.view.DateView;
import pamphlet.render.view.Markup;

/**
 * What a page says of itself to the layout around it.
 *
 * @param address where the page is
 * @param title its title
 * @param description one or two sentences for search engines; may be empty
 * @param kind the kind of page, for styles
 * @param indexed whether search engines should show it
 * @param banners notices above it
 * @param data structured data for machines
 * @param nextReview the day of its next review, if that is still ahead
 * @param picture its picture
 */
record Frame(
    Address address,
    String title,
    String description,
    String kind,
    boolean indexed,
    List<BannerView> banners,
    Optional<Markup> data,
    Optional<DateView> nextReview,
    Optional<SourcePath> picture) {
  Frame {
    banners = List.copyOf(banners);
  }

  /** A page that is found by search engines and has nothing special. */
  static Frame of(Address address, String title, String description, String kind) {
    return new Frame(
        address,
        title,
        description,
        kind,
        true,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same page, hidden from search engines. */
  Frame hidden() {
    return new Frame(address, title, description, kind, false, banners, data, nextReview, picture);
  }

  /** The same page with these notices. */
  Frame with(List<BannerView> notices) {
    return new Frame(
        address, title, description, kind, indexed, notices, data, nextReview, picture);
  }
}
