package pamphlet.search;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Changes the places that a term has in texts, in the line of a term of an index that was split.
 */
final class LinePatch {
  private static final char BODY = (char) ('0' + SearchField.BODY.ordinal());
  private static final int RADIX = 36;

  private final int documents;
  private final Map<String, Integer> common;

  /** How often a text had a word, and has it now. */
  record Times(int before, int now) {}

  /**
   * @param documents how many documents the index has
   * @param common how many texts have each word that is left out; is brought up to date
   */
  LinePatch(int documents, Map<String, Integer> common) {
    this.documents = documents;
    this.common = common;
  }

  /**
   * The line of a term.
   *
   * @param term the term
   * @param line its line; only the term if it has none yet
   * @param changes how often texts had it and have it now, by document
   * @return the new line, only the term if there is nothing left to say of it; nothing if it is not
   *     known whether too many texts have it
   */
  Optional<String> of(String term, String line, SortedMap<Integer, Times> changes) {
    // Fields stand in their order, and texts are the last.
    int start = line.lastIndexOf('|');
    if (start >= 0 && line.charAt(start + 1) == '!') {
      return isStillCommon(term, changes) ? Optional.of(line) : Optional.empty();
    }
    boolean hasBody = start >= 0 && line.charAt(start + 1) == BODY;
    SortedMap<Integer, Integer> places =
        hasBody ? places(line.substring(start + 2)) : new TreeMap<>();
    changes.forEach((document, times) -> put(places, document, times.now()));
    if (isCommon(places.size())) {
      return Optional.empty();
    }
    String rest = hasBody ? line.substring(0, start) : line;
    return Optional.of(places.isEmpty() ? rest : rest + '|' + BODY + text(places));
  }

  private boolean isStillCommon(String term, SortedMap<Integer, Times> changes) {
    Integer known = common.get(term);
    if (known == null) {
      return false;
    }
    int texts = known;
    for (Times times : changes.values()) {
      texts += Integer.signum(times.now()) - Integer.signum(times.before());
    }
    common.put(term, texts);
    return isCommon(texts);
  }

  private boolean isCommon(int texts) {
    return texts * IndexWriter.COMMON_ONE_IN > documents;
  }

  private static void put(SortedMap<Integer, Integer> places, int document, int times) {
    if (times == 0) {
      places.remove(document);
    } else {
      places.put(document, times);
    }
  }

  /** What {@link PostingList} wrote. */
  private static SortedMap<Integer, Integer> places(String text) {
    SortedMap<Integer, Integer> places = new TreeMap<>();
    int document = 0;
    for (String place : text.split(" ")) {
      int colon = place.indexOf(':');
      document += Integer.parseInt(colon < 0 ? place : place.substring(0, colon), RADIX);
      places.put(document, colon < 0 ? 1 : Integer.parseInt(place.substring(colon + 1), RADIX));
    }
    return places;
  }

  private static CharSequence text(SortedMap<Integer, Integer> places) {
    PostingList list = new PostingList();
    places.forEach(list::add);
    StringBuilder text = new StringBuilder();
    list.write(text);
    return text;
  }
}
