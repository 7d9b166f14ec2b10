package pamphlet.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import pamphlet.deploy.Apart;
import pamphlet.host.MediaTypes;
import pamphlet.model.Address;
import pamphlet.render.Output;

/**
 * Compressed forms of text files, for hosts that serve them in place of the file: {@code .gz} (RFC
 * 1952), and {@code .br} (RFC 7932) where its library is there. They hold neither a name nor a
 * time, so that the same file gives the same bytes with the same zlib and the same library.
 *
 * @param brotli packs with Brotli, if its library is there
 */
record Compressed(Optional<UnaryOperator<byte[]>> brotli) {
  private static final String JAR = "pamphlet-brotli.jar";
  private static final String PACKER = "pamphlet.build.brotli.BrotliPacker";

  /** With Brotli, if its library lies beside the program and works on this computer. */
  static Compressed open() {
    try {
      @SuppressWarnings("unchecked") // It is of this kind.
      UnaryOperator<byte[]> packer = (UnaryOperator<byte[]>) Apart.open(JAR, PACKER);
      return new Compressed(Optional.of(packer));
    } catch (ReflectiveOperationException | LinkageError e) {
      return new Compressed(Optional.empty());
    }
  }

  /** The compressed forms of an output; none if it is of a kind that is compressed already. */
  List<Output> forms(Output output) {
    List<Output> forms = new ArrayList<>();
    if (MediaTypes.isText(output.address())) {
      forms.add(form(output, ".gz", Compressed::gzip));
      brotli.ifPresent(packer -> forms.add(form(output, ".br", packer)));
    }
    return forms;
  }

  /** What the build says about forms that it could not make. */
  List<String> notes() {
    return brotli.isPresent()
        ? List.of()
        : List.of("Compressed forms: .gz only, because " + JAR + " is missing or does not work");
  }

  private static Output form(Output output, String ending, UnaryOperator<byte[]> packer) {
    return new Output(
        new Address(output.address().path() + ending),
        output.kind(),
        () -> packer.apply(output.content().bytes()),
        output.reading());
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
