package pamphlet.render;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.model.Address;
import pamphlet.model.Asset;
import pamphlet.model.ImageSize;
import pamphlet.model.SourcePath;

/** The smaller forms of wide pictures. */
class PicturesTest {
  private static final SourcePath PHOTO = new SourcePath("images/photo.jpg");
  private static final Address PAGE = new Address("neck/spasm.html");

  /** Noise, which hardly compresses, so that a smaller picture is a smaller file. */
  private static byte[] picture(String format, int width, int height) throws IOException {
    Random random = new Random(width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, random.nextInt());
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, format, bytes);
    return bytes.toByteArray();
  }

  private static SmallPictures pictures(byte[] file, int width, int height, String... others) {
    TreeMap<SourcePath, Asset> assets = new TreeMap<>();
    assets.put(PHOTO, new Asset(PHOTO, file.length, Optional.of(new ImageSize(width, height))));
    for (String other : others) {
      SourcePath source = new SourcePath(other);
      assets.put(source, new Asset(source, 1, Optional.empty()));
    }
    return new SmallPictures(assets, source -> file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png"})
  void pictureBecomesSmallerAndKeepsItsProportions(String format) throws IOException {
    byte[] file = picture(format, 1000, 500);
    byte[] small = PictureFile.narrowed(file, 480);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(small));
    assertThat(List.of(read.getWidth(), read.getHeight())).containsExactly(480, 240);
    assertThat(small).hasSizeLessThan(file.length).isEqualTo(PictureFile.narrowed(file, 480));
  }

  @Test
  void newPixelIsTheMeanOfWhatItCovers() {
    BufferedImage stripes = new BufferedImage(6, 4, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 4; y++) {
      for (int x = 0; x < 6; x += 2) {
        stripes.setRGB(x, y, 0xFF6400);
      }
    }
    BufferedImage half = Scaling.toWidth(stripes, 3);
    assertThat(half.getHeight()).isEqualTo(2);
    assertThat(half.getRGB(1, 1)).isEqualTo(0xFF803200);
    // A column and a half: two thirds are colour, one third is black.
    assertThat(Scaling.toWidth(stripes, 4).getRGB(0, 0)).isEqualTo(0xFFAA4300);
  }

  @Test
  void whatCannotBeReadIsServedAsItIs() {
    byte[] damaged = {(byte) 0xFF, (byte) 0xD8, 1, 2, 3};
    assertThat(PictureFile.narrowed(damaged, 480)).isSameAs(damaged);
  }

  @Test
  void attributesNameTheFormsAndTheWholePicture() throws IOException {
    assertThat(pictures(picture("jpg", 1000, 20), 1000, 20).attributes(PHOTO, 1000, PAGE))
        .isEqualTo(
            " srcset=\"../images/photo-480w.jpg 480w, ../images/photo-800w.jpg 800w,"
                + " ../images/photo.jpg 1000w\" sizes=\"(min-width: 50em) 800px, 100vw\"");
  }

  @Test
  void fileOfTheAuthorIsNotReplaced() throws IOException {
    byte[] file = picture("jpg", 1000, 20);
    assertThat(pictures(file, 1000, 20, "images/photo-480w.jpg").all().get(PHOTO))
        .extracting(small -> small.address().path())
        .containsExactly("images/photo-800w.jpg");
  }

  @ParameterizedTest
  @CsvSource({"800, 600", "20000, 2000"})
  void narrowAndHugePicturesHaveNoForms(int width, int height) throws IOException {
    assertThat(pictures(picture("jpg", 8, 8), width, height).all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, true", "6, false"})
  void pictureThatACameraMarkedAsTurnedHasNoForms(int orientation, boolean redrawn)
      throws IOException {
    String exif =
        "\377\341\0\42Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0"
            + (char) orientation
            + "\0\0\0\0\0\0";
    String plain = new String(picture("jpg", 8, 8), ISO_8859_1);
    byte[] turned = (plain.substring(0, 2) + exif + plain.substring(2)).getBytes(ISO_8859_1);
    assertThat(PictureFile.canBeRedrawn(turned)).isEqualTo(redrawn);
  }
}
