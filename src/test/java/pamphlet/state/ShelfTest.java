package pamphlet.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
  @TempDir private Path temp;

  @Test
  void bytesComeBackInAnyOrderAndNoFileIsLeft() throws IOException {
    Shelf shelf = Shelf.create(temp.resolve("cache")).orElseThrow();
    long first = shelf.put(bytes("first"));
    long second = shelf.put(bytes("second"));
    assertThat(shelf.take(second, 6)).isEqualTo(bytes("second"));
    assertThat(shelf.take(first, 5)).isEqualTo(bytes("first"));
    assertThat(shelf.take(first, 11)).isEqualTo(bytes("firstsecond"));
    assertThatExceptionOfType(EOFException.class).isThrownBy(() -> shelf.take(second, 7));
    try (Stream<Path> files = Files.list(temp.resolve("cache"))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void anInterruptedReaderClosesItForNobody() throws IOException {
    Shelf shelf = Shelf.create(temp).orElseThrow();
    long start = shelf.put(bytes("text"));
    Thread.currentThread().interrupt();
    try {
      assertThat(shelf.take(start, 4)).isEqualTo(bytes("text"));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(shelf.take(start, 4)).isEqualTo(bytes("text"));
  }

  @Test
  void thereIsNoneWhereNothingMayBeWritten() throws IOException {
    Path file = Files.createFile(temp.resolve("file"));
    assertThat(Shelf.create(file)).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
