package pamphlet.audit;

import java.util.function.Consumer;
import pamphlet.model.Address;
import pamphlet.model.LongSet;

/** The ids of one page, which links may lead to. */
final class Ids {
  private final long page;
  private final LongSet places = new LongSet();

  Ids(Address page) {
    this.page = Fingerprint.file(page);
  }

  /** Notes the id that an attribute of a tag gives; tells of one that was there before. */
  void add(Tag tag, int attribute, Consumer<Fault> faults) {
    int from = tag.valueFrom(attribute);
    int to = tag.valueTo(attribute);
    if (from == to) {
      faults.accept(
          new Fault(
              AuditCodes.MARKUP, tag.from(), tag.to(), "this tag has an empty id", "remove it"));
      return;
    }
    if (!places.add(place(tag, from, to))) {
      faults.accept(
          new Fault(
              AuditCodes.SAME_ID,
              tag.from(),
              tag.to(),
              "the id \"" + tag.text(from, to) + "\" stands on another element of this page, too",
              "give one of them another id: links and labels find only the first"));
    }
  }

  private long place(Tag tag, int from, int to) {
    if (RelativePath.indexOf(tag.page(), '&', from, to) < 0) {
      return Fingerprint.place(page, tag.page(), from, to);
    }
    return Values.decode(tag.page(), from, to)
        .map(id -> Fingerprint.place(page, id, 0, id.length))
        .orElseGet(() -> Fingerprint.place(page, tag.page(), from, to));
  }

  /** Notes that the file itself is code that pages may run. */
  void addScript() {
    places.add(Fingerprint.script(page));
  }

  /** The page and its places, sorted. */
  long[] offers() {
    places.add(page);
    return places.sorted();
  }
}
