package pamphlet.state;

import java.util.List;
import pamphlet.model.Anchor;
import pamphlet.model.BodyFact;
import pamphlet.model.Heading;
import pamphlet.model.ImageUse;
import pamphlet.model.Link;
import pamphlet.model.PageParts;
import pamphlet.model.ProseStats;

/**
 * What the body of a page holds, in the bytes of the page, from which it is made anew each time
 * that somebody asks. Takes 24 bytes beside those, because each page of a large site has one.
 */
final class StoredParts implements PageParts {
  /**
   * The lists behind the headings and ids, in the order in which {@link FactsCodec} writes them.
   */
  private static final int LINKS = 0;

  private static final int IMAGES = 1;
  private static final int FACTS = 2;
  private static final int STEPS = 3;
  private static final int LISTS = 4;

  private final Stored stored;
  private final int start;

  /** A bit for each list that is not empty, so that nobody looks into the bytes for nothing. */
  private final byte filled;

  private StoredParts(Stored stored, int start, int filled) {
    this.stored = stored;
    this.start = start;
    this.filled = (byte) filled;
  }

  /** Reads past the parts. */
  static StoredParts read(In in, Stored stored) {
    int start = in.at();
    in.count();
    in.count();
    in.block();
    int filled = 0;
    for (int list = 0; list < LISTS; list++) {
      filled |= in.count() > 0 ? 1 << list : 0;
      in.block();
    }
    stats(in);
    return new StoredParts(stored, start, filled);
  }

  @Override
  public List<Heading> headings() {
    In in = stored.from(start);
    int headings = in.count();
    in.count();
    return FactsCodec.of(stored).headings(in.block(), headings);
  }

  @Override
  public List<Anchor> anchors() {
    In in = stored.from(start);
    int headings = in.count();
    int anchors = in.count();
    return FactsCodec.of(stored).anchors(in.block(), headings, anchors);
  }

  @Override
  public List<Link> links() {
    return list(LINKS, FactsCodec::links);
  }

  @Override
  public List<ImageUse> images() {
    return list(IMAGES, FactsCodec::images);
  }

  @Override
  public List<BodyFact> facts() {
    return list(FACTS, FactsCodec::facts);
  }

  @Override
  public List<String> steps() {
    return list(STEPS, (codec, in, count) -> in.all(count, In::text));
  }

  @Override
  public ProseStats stats() {
    return stats(behind(LISTS));
  }

  @Override
  public String toString() {
    return whole().toString();
  }

  private static ProseStats stats(In in) {
    return new ProseStats(in.count(), in.count(), in.count(), in.count());
  }

  /** Reads so many values of a list. */
  private interface Reader<T> {
    List<T> read(FactsCodec codec, In in, int count);
  }

  private <T> List<T> list(int list, Reader<T> reader) {
    if ((filled & 1 << list) == 0) {
      return List.of();
    }
    In in = behind(list);
    int count = in.count();
    return reader.read(FactsCodec.of(stored), in.block(), count);
  }

  /** What stands behind the headings and ids, and behind so many lists. */
  private In behind(int lists) {
    In in = stored.from(start);
    in.count();
    for (int list = 0; list <= lists; list++) {
      in.count();
      in.block();
    }
    return in;
  }
}
