package pamphlet.publish;

import pamphlet.model.Address;

/**
 * What the new site wants at an address.
 *
 * @param address where
 * @param entry the file
 * @param staged its number in the stage; zero if the file on disk is already right
 */
record Claim(Address address, Manifest.Entry entry, int staged) {
  /** A file that stands as it should. */
  static Claim standing(Address address, Manifest.Entry entry) {
    return new Claim(address, entry, 0);
  }

  /** Whether a new file waits in the stage. */
  boolean isNew() {
    return staged > 0;
  }
}
