package pamphlet.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {
  private static final byte[] FIRST = {1, 2, 3};
  private static final byte[] SECOND = new byte[5000];

  @TempDir private Path temp;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    Arrays.fill(SECOND, (byte) 7);
    file = temp.resolve("folder/state");
    StateFile.write(file, "program 1", List.of(FIRST, SECOND));
  }

  @Test
  void sectionsComeBackOneByOne() throws IOException {
    try (StateFile state = StateFile.open(file, "program 1", 2).orElseThrow()) {
      assertThat(state.section(1)).contains(SECOND);
      assertThat(state.section(0)).contains(FIRST);
    }
    assertThat(Files.list(file.getParent())).containsExactly(file);
  }

  @Test
  void whatAKilledBuildLeftGoesAfterADay() throws IOException {
    Path old = Files.createFile(file.resolveSibling("state-1.part"));
    Path fresh = Files.createFile(file.resolveSibling("state-2.part"));
    Path other = Files.createFile(file.resolveSibling("other-1.part"));
    FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(old, longAgo);
    Files.setLastModifiedTime(other, longAgo);
    StateFile.write(file, "program 1", List.of(FIRST));
    assertThat(Files.list(file.getParent())).containsExactlyInAnyOrder(file, fresh, other);
  }

  @Test
  void anotherProgramFindsNothing() {
    assertThat(StateFile.open(file, "program 2", 2)).isEmpty();
    assertThat(StateFile.open(file, "program 1", 3)).isEmpty();
    assertThat(StateFile.open(temp.resolve("none"), "program 1", 2)).isEmpty();
    assertThat(StateFile.open(temp, "program 1", 2)).isEmpty();
  }

  @Test
  void everyFlippedBitIsNoticed() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i += i < 200 ? 1 : 97) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= (byte) (1 << i % 8);
      assertThat(read(damaged)).as("byte %d", i).isFalse();
    }
  }

  @Test
  void everyShorterFileIsNoticed() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int length = 0; length < bytes.length; length += length < 200 ? 1 : 101) {
      assertThat(read(Arrays.copyOf(bytes, length))).as("length %d", length).isFalse();
    }
  }

  /** Whether the file is read as if nothing had happened to it. */
  private boolean read(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    Optional<StateFile> opened = StateFile.open(file, "program 1", 2);
    if (opened.isEmpty()) {
      return false;
    }
    try (StateFile state = opened.get()) {
      return state.section(0).isPresent() && state.section(1).isPresent();
    }
  }
}
