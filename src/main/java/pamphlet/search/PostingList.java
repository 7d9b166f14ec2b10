package pamphlet.search;

/**
 * The documents that have a term in one field. Kept in the form in which it is written, three or
 * four bytes for each document, so that the index of 10,000 articles is built in little memory.
 */
final class PostingList {
  private static final int RADIX = 36;

  private final StringBuilder places = new StringBuilder(8);
  private int last;
  private boolean isEmpty = true;

  /** Adds a document; numbers must grow from call to call. */
  void add(int document, int frequency) {
    if (!isEmpty) {
      places.append(' ');
    }
    append(document - last);
    if (frequency != 1) {
      places.append(':');
      append(frequency);
    }
    last = document;
    isEmpty = false;
  }

  private void append(int number) {
    if (number >= RADIX) {
      append(number / RADIX);
    }
    places.append(Character.forDigit(number % RADIX, RADIX));
  }

  /** The documents as the index has them. */
  CharSequence places() {
    return places;
  }
}
