/**
 * Writes the index that the reader's search loads. Knows the model and the JDK only; the other half
 * is {@code templates/assets/search.js}, which cuts a question into the same tokens.
 *
 * <p>Invariant: read back by that script, the index holds the same words, places and lengths as an
 * index that MiniSearch builds itself from the same documents. A test compares the two.
 *
 * <p>A page is read once, while it is compiled: {@link pamphlet.search.TermReader} finds what it
 * adds, in the numbers of a {@link pamphlet.search.TermTable}. {@link pamphlet.search.SearchIndex}
 * makes the files from that, without the texts.
 *
 * <h2>The files</h2>
 *
 * Every file is a classic script that calls {@code pamphletSearch.add({…})} once, because a page
 * that was opened from a disk may load scripts and nothing else. The object's members:
 *
 * <ul>
 *   <li>the head, {@code search/index.js}: {@code count} (documents), {@code language}, {@code
 *       fields}, {@code boosts}, {@code names} (so many fields, from the first, keep stop words),
 *       {@code stop} (words parted by spaces), {@code synonyms} (phrases of a group parted by
 *       {@code =}; an {@code !} marks a phrase that no document has), {@code totals} (sum of all
 *       lengths by field), {@code lengths} (by field: the documents' lengths in base 36 parted by
 *       spaces; a field without a list counts as average)
 *   <li>{@code terms}: lines parted by line feeds and sorted by UTF-16 code units; each is {@code
 *       term|field places|field places…}, field is one digit, places are the documents' numbers as
 *       differences in base 36 parted by spaces, with {@code :frequency} if it is not 1. A part
 *       {@code !} marks a word of so many texts that its places in the text are left out
 *   <li>{@code documents}: records {@code [href, title, type, category, summary, signs]}; each sign
 *       is {@code [level, anchor, text]}
 *   <li>{@code words}: the words that wrong spellings are compared with, sorted, parted by spaces,
 *       each as the number of letters shared with the word before (base 36) and the rest
 * </ul>
 *
 * <p>A small site has all of it in the head. A large one splits it, and the head gains {@code
 * shards} (the first term of each {@code search/tN.HASH.js}), {@code shardHashes}, {@code
 * chunkSize} (documents in each {@code search/dN.HASH.js}), {@code chunkHashes} and {@code
 * wordsHash} ({@code search/w0.HASH.js}); hashes are six hexadecimal digits each. They stand in the
 * names, so that a copy that a browser kept never mixes with a newer head.
 */
package pamphlet.search;
