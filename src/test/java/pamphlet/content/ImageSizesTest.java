package pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.model.ImageSize;

class ImageSizesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void rasterPicturesSayTheirSize(String format) throws IOException {
    Path file = folder.resolve("a." + format);
    ImageIO.write(new BufferedImage(301, 200, BufferedImage.TYPE_INT_RGB), format, file.toFile());
    assertThat(ImageSizes.read(file)).contains(new ImageSize(301, 200));
  }

  // RIFF, size, WEBP, chunk, size, then what RFC 9649 and RFC 6386 say.
  @ParameterizedTest
  @CsvSource({
    "'56503820 00000000 000000 9d012a 2d01 c800', 301, 200",
    "'5650384c 00000000 2f 2cc13100', 301, 200",
    "'56503858 0a000000 00000000 2c0100 c70000', 301, 200"
  })
  void webpPicturesSayTheirSize(String chunk, int width, int height) throws IOException {
    String hex = ("52494646 00000000 57454250" + chunk).replace(" ", "");
    assertThat(size(HexFormat.of().parseHex(hex))).contains(new ImageSize(width, height));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg width='30' height='20'>|30|20",
        "<svg viewBox='0 0 300 200'/>|300|200",
        "<svg width='600' viewBox='0,0,300,200'>|600|400",
        "<svg width='100%' height='100%' viewBox='0 0 3 2'>|3|2",
        "<svg width='1in' height='25.4mm'>|96|96",
        "<?xml version='1.0'?><!-- <svg width='9' --> <!DOCTYPE svg [<!ENTITY a 'b'>]> <svg"
            + " xmlns='x' width='30px' height='20px'>|30|20"
      })
  void drawingsSayTheirSize(String svg, int width, int height) throws IOException {
    assertThat(size(svg.replace('\'', '"').getBytes(StandardCharsets.UTF_8)))
        .contains(new ImageSize(width, height));
    assertThat(size(svg.getBytes(StandardCharsets.UTF_8))).contains(new ImageSize(width, height));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "text that is no picture",
        "<svg>",
        "<svg width='0' height='0'>",
        "<svg width='",
        "<!-- <svg width='30' height='20'>",
        "<html><svg width='30' height='20'>"
      })
  void otherFilesSayNothing(String text) throws IOException {
    assertThat(size(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"89504e470d0a1a0a", "ffd8ffe0", "ffd80000", "474946383961", "52494646"})
  void damagedPicturesSayNothing(String hex) throws IOException {
    assertThat(size(HexFormat.of().parseHex(hex))).isEmpty();
  }

  @Test
  void longPrologIsReadQuickly() throws IOException {
    String svg = "<!---->".repeat(9000) + "<svg width='30' height='20'>";
    long start = System.nanoTime();
    assertThat(size(svg.getBytes(StandardCharsets.UTF_8))).contains(new ImageSize(30, 20));
    assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
  }

  private Optional<ImageSize> size(byte[] bytes) throws IOException {
    return ImageSizes.read(Files.write(folder.resolve("image"), bytes));
  }
}
