package pamphlet.report;

import pamphlet.model.Place;

/**
 * A value and where it comes from.
 *
 * @param key what the value is called
 * @param value the value in one line
 * @param from where it comes from: a place, or in words
 */
record Origin(String key, String value, String from) {
  /** A place as messages name it; without its line if it means the whole file. */
  static String at(Place place) {
    return place.line() == 0 ? place.path() : place.path() + ":" + place.line();
  }
}
