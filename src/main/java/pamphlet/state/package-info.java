/**
 * What a build remembers for the next one, in compact form: facts of pages, stamps of files, keys
 * of outputs. Invariant: what is read back equals what was written, and whatever is damaged,
 * foreign or of another program is read as nothing at all. Knows the model only.
 */
package pamphlet.state;
