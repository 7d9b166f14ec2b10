package pamphlet.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThemePackTest {
  private static final Path TEMPLATES = Path.of("templates");

  @Test
  void theProgramHoldsAPackOfItsTheme() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    ThemePack.write(TEMPLATES, packed);
    try (InputStream pack = ThemePack.class.getResourceAsStream("/theme.pack")) {
      assertThat(pack).isNotNull();
      assertThat(pack.readAllBytes()).isEqualTo(packed.toByteArray());
    }
  }

  @Test
  void whatIsServedIsWhatTheFilesWouldBecome() {
    Theme unpacked = Theme.of(Optional.of(TEMPLATES));
    Theme packed = Theme.of(Optional.empty());
    assertThat(packed.files().all()).hasSameSizeAs(unpacked.files().all());
    packed
        .files()
        .all()
        .forEach(
            (name, served) -> {
              assertThat(served.address()).isEqualTo(unpacked.files().address(name));
              assertThat(served.bytes()).isEqualTo(unpacked.files().all().get(name).bytes());
            });
  }

  @Test
  void aFileThatIsNotInThePackIsNotInTheTheme() {
    Theme theme = Theme.of(Optional.empty());
    assertThat(theme.bytes("article.ftlh")).isPresent();
    assertThat(theme.bytes("assets/pamphlet.css")).isPresent();
    assertThat(theme.bytes("messages_xx.properties")).isEmpty();
    assertThat(theme.bytes("../theme.pack")).isEmpty();
  }
}
