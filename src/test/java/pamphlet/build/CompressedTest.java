package pamphlet.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import pamphlet.model.Address;
import pamphlet.render.Output;

class CompressedTest {
  private static final byte[] TEXT =
      "Rest for a day, then move. ".repeat(400).getBytes(StandardCharsets.UTF_8);

  @Test
  void formsUnpackToTheFileAndAreTheSameTwice() throws IOException {
    Compressed compressed = Compressed.open();
    Assumptions.assumeTrue(compressed.brotli().isPresent(), "brotli4j has no code for this system");
    List<Output> forms = compressed.forms(output("neck.html"));
    assertThat(forms)
        .extracting(form -> form.address().path())
        .containsExactly("neck.html.gz", "neck.html.br");
    byte[] packed = forms.get(1).content().bytes();
    assertThat(packed).hasSizeLessThan(forms.get(0).content().bytes().length);
    try (BrotliInputStream unpacked = new BrotliInputStream(new ByteArrayInputStream(packed))) {
      assertThat(unpacked.readAllBytes()).isEqualTo(TEXT);
    }
    List<Output> again = Compressed.open().forms(output("neck.html"));
    assertThat(again.get(1).content().bytes()).isEqualTo(packed);
    assertThat(compressed.notes()).isEmpty();
  }

  @Test
  void whatIsCompressedAlreadyHasNoForms() {
    assertThat(Compressed.open().forms(output("neck.png"))).isEmpty();
    assertThat(Compressed.open().forms(output("neck.html.br"))).isEmpty();
  }

  @Test
  void withoutTheLibraryThereIsGzipOnly() {
    Compressed compressed = new Compressed(Optional.empty());
    assertThat(compressed.forms(output("neck.html")))
        .extracting(form -> form.address().path())
        .containsExactly("neck.html.gz");
  }

  /** Loads the program's own classes, and nothing that lies beside them. */
  @Test
  void missingLibraryIsNoFault() throws IOException, ReflectiveOperationException {
    URL classes = Compressed.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader bare =
        new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
      Class<?> program = Class.forName(Compressed.class.getName(), true, bare);
      Object opened = method(program, "open").invoke(null);
      assertThat(method(program, "notes").invoke(opened).toString()).contains(".gz only");
    }
  }

  private static Method method(Class<?> owner, String name) throws NoSuchMethodException {
    Method method = owner.getDeclaredMethod(name);
    method.setAccessible(true);
    return method;
  }

  private static Output output(String path) {
    return new Output(new Address(path), Output.Kind.PAGE, () -> TEXT);
  }
}
