package pamphlet.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import pamphlet.model.Address;

/**
 * What outputs offer and need, as it was seen, one output behind the other. A set of it would be in
 * memory, and a large site has millions of places; these are only gone through in the end, and wait
 * wherever the caller says. For one thread at a time.
 */
final class Notes {
  /** So many bytes wait together. */
  private static final int PORTION_BYTES = 1 << 16;

  private final Function<byte[], Supplier<byte[]>> aside;
  private final List<Supplier<byte[]>> portions = new ArrayList<>();
  private final ByteArrayOutputStream last = new ByteArrayOutputStream();

  /** Takes what was noted of an output. */
  @FunctionalInterface
  interface Reader {
    void read(Address address, long[] offers, long[] needs);
  }

  /**
   * @param aside takes bytes, and gives them back each time they are asked for
   */
  Notes(Function<byte[], Supplier<byte[]>> aside) {
    this.aside = aside;
  }

  /**
   * Notes an output.
   *
   * @param offers what it offers
   * @param needs what it needs of others
   */
  void add(Address address, long[] offers, long[] needs) {
    try {
      DataOutputStream out = new DataOutputStream(last);
      byte[] path = address.path().getBytes(StandardCharsets.UTF_8);
      out.writeInt(path.length);
      out.write(path);
      out.write(new Trace(offers, needs, true).bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Not in memory.
    }
    if (last.size() >= PORTION_BYTES) {
      portions.add(aside.apply(last.toByteArray()));
      last.reset();
    }
  }

  /** Goes through all that was noted, in its order. */
  void each(Reader reader) {
    portions.forEach(portion -> each(portion.get(), reader));
    each(last.toByteArray(), reader);
  }

  private static void each(byte[] portion, Reader reader) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(portion))) {
      while (in.available() > 0) {
        byte[] path = in.readNBytes(in.readInt());
        Address address = new Address(new String(path, StandardCharsets.UTF_8));
        Trace seen = Trace.read(in);
        reader.read(address, seen.offers(), seen.needs());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
