/**
 * Puts finished outputs into the site's folder. Invariant: at any moment each file there is whole
 * and every link that a reader can reach works; a failed publication leaves the old site; a file
 * that Pamphlet did not write is never changed or removed, and nothing is written through a link.
 *
 * <p>How: outputs that differ are staged beside the site on the same disk, then a journal says what
 * is about to happen, then files are renamed in. Whoever opens the folder after a crash first
 * completes the journal, or takes it back if that was under way.
 */
package pamphlet.publish;
