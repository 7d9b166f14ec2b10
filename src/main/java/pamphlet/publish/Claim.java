package pamphlet.publish;

import java.util.Optional;

/**
 * What the new site wants at an address.
 *
 * @param entry the file
 * @param staged its name in the stage; nothing if the file on disk is already right
 */
record Claim(Manifest.Entry entry, Optional<String> staged) {}
