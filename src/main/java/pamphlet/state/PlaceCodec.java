package pamphlet.state;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import pamphlet.model.KeyPlaces;
import pamphlet.model.Place;

/**
 * Stores places, most of which are in the file at hand. Without places it stores none of them: so a
 * page hashes alike when its lines only moved.
 */
final class PlaceCodec {
  private final String path;
  private final boolean isOn;

  /**
   * @param path the file at hand, from the site's root
   * @param isOn whether places are stored; a codec that stores none cannot read
   */
  PlaceCodec(String path, boolean isOn) {
    this.path = path;
    this.isOn = isOn;
  }

  void write(Out out, Place place) {
    if (!isOn) {
      return;
    }
    boolean isHere = place.path().equals(path);
    out.number((long) place.line() << 1 | (isHere ? 0 : 1));
    if (!isHere) {
      out.word(place.path());
    }
    out.number(place.column()).number(place.width());
  }

  Place read(In in) {
    int line = in.count();
    String where = (line & 1) == 0 ? path : in.word();
    return new Place(where, line >> 1, in.count(), in.count());
  }

  void write(Out out, KeyPlaces places) {
    if (isOn) {
      int start = out.size();
      table(out, places);
      out.asBlock(start);
    }
  }

  private void table(Out out, KeyPlaces places) {
    write(out, places.keys());
    write(out, places.values());
    write(out, places.whole());
  }

  /** The places that stand in a block. */
  KeyPlaces.Table table(In in) {
    return new KeyPlaces.Table(map(in), map(in), read(in));
  }

  private void write(Out out, SortedMap<String, Place> places) {
    out.number(places.size());
    for (Map.Entry<String, Place> place : places.entrySet()) {
      write(out.word(place.getKey()), place.getValue());
    }
  }

  private SortedMap<String, Place> map(In in) {
    int count = in.count();
    SortedMap<String, Place> places = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      places.put(in.word(), read(in));
    }
    return places;
  }
}
