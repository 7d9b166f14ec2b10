package pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.SourceText;

/** What is decoded. Most refusals are in the fixtures. */
class TextDecoderTest {
  /** Pieces of what is UTF-8, nearly UTF-8, or a replacement character. */
  private static final byte[] BYTES =
      bytes(0x61, 0x80, 0xA0, 0xBD, 0xBF, 0xC0, 0xC3, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xF5);

  @Test
  void byteOrderMarkIsNotPartOfTheText() {
    byte[] bytes = "\uFEFFa\uFEFF".getBytes(StandardCharsets.UTF_8);
    assertThat(TextDecoder.decode("a.md", bytes).value().map(SourceText::text)).contains("a\uFEFF");
  }

  @Test
  void anyUtf8IsKept() {
    String text = "ü \uD83D\uDE00 \u0301 \u202E\r\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(TextDecoder.decode("a.md", bytes).value().map(SourceText::text)).contains(text);
  }

  @Test
  void largestFileIsReadAndALargerOneIsRefused() {
    byte[] largest = "x".repeat(TextDecoder.MAX_BYTES).getBytes(StandardCharsets.UTF_8);
    byte[] larger = "x".repeat(TextDecoder.MAX_BYTES + 1).getBytes(StandardCharsets.UTF_8);
    assertThat(TextDecoder.decode("a.md", largest).problems()).isEmpty();
    assertThat(code("a.md", larger)).isEqualTo(FrontMatterCodes.FILE_TOO_LARGE);
    assertThat(code("pamphlet.yaml", larger)).isEqualTo(SettingsCodes.FILE_TOO_LARGE);
  }

  @Test
  void cutOffCharacterAtTheEndIsReported() {
    byte[] bytes = {'a', (byte) 0xE2, (byte) 0x82};
    Diagnostic problem = TextDecoder.decode("a.md", bytes).problems().get(0);
    assertThat(problem.code()).isEqualTo(FrontMatterCodes.NOT_UTF8);
    assertThat(problem.message()).isEqualTo("the file is not UTF-8: byte 0xE2 at offset 1");
    assertThat(problem.place().column()).isEqualTo(2);
  }

  @Test
  void encodedSurrogatesAndOverlongFormsAreRefused() {
    assertThat(code("a.md", (byte) 0xED, (byte) 0xA0, (byte) 0x80))
        .isEqualTo(FrontMatterCodes.NOT_UTF8);
    assertThat(code("a.md", (byte) 0xC0, (byte) 0xAF)).isEqualTo(FrontMatterCodes.NOT_UTF8);
  }

  @Test
  void characterThatStandsForWrongBytesIsTextIfAnAuthorWroteIt() {
    byte[] bytes = "a\uFFFDb".getBytes(StandardCharsets.UTF_8);
    assertThat(TextDecoder.decode("a.md", bytes).value().map(SourceText::text))
        .contains("a\uFFFDb");
  }

  @Test
  void whatJavaRefusesIsRefused() {
    Random random = new Random(8);
    for (int i = 0; i < 50_000; i++) {
      byte[] bytes = new byte[random.nextInt(7)];
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] = BYTES[random.nextInt(BYTES.length)];
      }
      assertThat(TextDecoder.decode("a.md", bytes).value().map(SourceText::text))
          .isEqualTo(strictly(bytes));
    }
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static Optional<String> strictly(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Code code(String path, byte... bytes) {
    return TextDecoder.decode(path, bytes).problems().get(0).code();
  }
}
