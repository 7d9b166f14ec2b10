/**
 * What readers may have kept from earlier: addresses are promises. Invariant: an address that was
 * published once answers for ever, with its page, with one that leads to it, or with the notice
 * that it was withdrawn.
 */
package pamphlet.history;
