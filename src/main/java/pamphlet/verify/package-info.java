/**
 * Compares what readers get with what was built. Invariant: it only looks, and it asks a server
 * only when somebody named its address.
 */
package pamphlet.verify;
