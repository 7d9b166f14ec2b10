package pamphlet.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import pamphlet.host.MediaTypes;
import pamphlet.model.Address;
import pamphlet.render.Output;

/**
 * Compressed forms of text files (RFC 1952), for hosts that serve them in place of the file. They
 * hold neither a name nor a time, so that the same file gives the same bytes with the same zlib.
 */
final class Compressed {
  private Compressed() {}

  /** The compressed form of an output, unless it is of a kind that is compressed already. */
  static Optional<Output> form(Output output) {
    return MediaTypes.isText(output.address())
        ? Optional.of(
            new Output(
                new Address(output.address().path() + ".gz"),
                output.kind(),
                () -> gzip(output.content().bytes()),
                output.reads()))
        : Optional.empty();
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
    try (GZIPOutputStream gzip = new Best(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Memory does not fail.
    }
    return out.toByteArray();
  }

  /** Made once and sent a thousand times: the best level. */
  private static final class Best extends GZIPOutputStream {
    Best(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
