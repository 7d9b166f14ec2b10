package pamphlet.content;

import java.util.Optional;

/** Judges the address of a site where it is not written in the settings. */
public final class SiteAddress {
  private SiteAddress() {}

  /** What is wrong with an address and what to write, as in the settings; nothing if it is fit. */
  public static Optional<String> problem(String text) {
    return Addresses.base(text) instanceof Outcome.Refused<String> refused
        ? Optional.of(refused.message() + "; " + refused.help())
        : Optional.empty();
  }
}
