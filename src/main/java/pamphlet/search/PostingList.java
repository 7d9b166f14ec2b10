package pamphlet.search;

/**
 * The documents that have a term in one field. Kept in the form in which it is written, three or
 * four bytes for each document, so that the index of 10,000 articles is built in little memory.
 */
final class PostingList {
  private static final int RADIX = 36;

  private final StringBuilder places = new StringBuilder(8);
  private int last;
  private int count;

  /** Adds a document; numbers must grow from call to call. */
  void add(int document, int frequency) {
    if (count > 0) {
      places.append(' ');
    }
    places.append(Integer.toString(document - last, RADIX));
    if (frequency != 1) {
      places.append(':').append(Integer.toString(frequency, RADIX));
    }
    last = document;
    count++;
  }

  /** How many documents. */
  int count() {
    return count;
  }

  /** The documents as the index has them. */
  CharSequence places() {
    return places;
  }
}
