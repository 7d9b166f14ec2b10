package pamphlet.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pamphlet.model.ByteSet;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Parsed;
import pamphlet.model.Place;
import pamphlet.model.SourceText;

/** Turns the bytes of a file into text. Strict, because a wrong letter can change a dose. */
public final class TextDecoder {
  /** The largest file that is read. The longest real articles are a tenth of this. */
  public static final int MAX_BYTES = 1 << 20;

  private static final String SAVE_AS_UTF8 = "save the file again with the encoding UTF-8";
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private TextDecoder() {}

  /**
   * The text of a file without its byte-order mark, or nothing and the reason: too large, not UTF-8
   * (with the offset of the first wrong byte), UTF-16, or with NUL characters.
   *
   * @param path the file, relative to the site's root; decides between FM and CF codes
   * @param bytes all that is in it
   */
  public static Parsed<Optional<SourceText>> decode(String path, byte[] bytes) {
    return decode(path, bytes, MAX_BYTES);
  }

  /** As {@link #decode(String, byte[])}, with another limit than that of an article. */
  public static Parsed<Optional<SourceText>> decode(String path, byte[] bytes, int maxBytes) {
    boolean article = path.endsWith(".md");
    if (bytes.length > maxBytes) {
      String message = "the file has more than " + maxBytes + " bytes";
      Code code = article ? FrontMatterCodes.FILE_TOO_LARGE : SettingsCodes.FILE_TOO_LARGE;
      return refused(Place.file(path), code, message, "split it into several files");
    }
    if (isUtf16(bytes)) {
      Code code = article ? FrontMatterCodes.UTF16 : SettingsCodes.UTF16;
      return refused(Place.file(path), code, "the file is UTF-16, not UTF-8", SAVE_AS_UTF8);
    }
    return decodeUtf8(path, bytes, article);
  }

  private static Parsed<Optional<SourceText>> decodeUtf8(
      String path, byte[] bytes, boolean article) {
    ByteSet seen = ByteSet.of(bytes);
    String quick = new String(bytes, StandardCharsets.UTF_8);
    // Stands for each wrong byte. Hardly any text has one, and Java is many times faster at this.
    if (!seen.mayHave(REPLACEMENT) || quick.indexOf(REPLACEMENT) < 0) {
      return withoutNul(withoutMark(path, quick, seen), article);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    SourceText text = withoutMark(path, out.flip().toString(), seen);
    if (result.isError()) {
      Code code = article ? FrontMatterCodes.NOT_UTF8 : SettingsCodes.NOT_UTF8;
      return refused(end(text), code, wrongByte(bytes, in.position()), SAVE_AS_UTF8);
    }
    return withoutNul(text, article);
  }

  private static Parsed<Optional<SourceText>> withoutNul(SourceText text, boolean article) {
    int nul = text.mayHave('\0') ? text.text().indexOf('\0') : -1;
    if (nul >= 0) {
      Code code = article ? FrontMatterCodes.NUL : SettingsCodes.NUL;
      String help = "the file may be damaged or not a text; restore it, or delete the character";
      return refused(text.place(nul, nul + 1), code, "the file holds a NUL character", help);
    }
    return Parsed.of(Optional.of(text));
  }

  private static SourceText withoutMark(String path, String text, ByteSet seen) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == BYTE_ORDER_MARK) {
      start++; // Some editors add another one each time that they save.
    }
    return new SourceText(path, text.substring(start), seen);
  }

  private static Place end(SourceText text) {
    return text.place(text.text().length(), text.text().length());
  }

  private static String wrongByte(byte[] bytes, int offset) {
    String value = String.format(Locale.ROOT, "0x%02X", bytes[offset] & 0xFF);
    return "the file is not UTF-8: byte " + value + " at offset " + offset;
  }

  /** A byte-order mark of UTF-16, or text in which every second byte of the first ones is zero. */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2 || bytes.length % 2 != 0) {
      return false;
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return mark == 0xFEFF || mark == 0xFFFE || zeros(bytes, 0) || zeros(bytes, 1);
  }

  private static boolean zeros(byte[] bytes, int from) {
    for (int i = 0; i < Math.min(bytes.length, 32); i += 2) {
      if (bytes[i + from] != 0 || bytes[i + 1 - from] == 0) {
        return false;
      }
    }
    return true;
  }

  private static Parsed<Optional<SourceText>> refused(
      Place place, Code code, String message, String help) {
    return new Parsed<>(Optional.empty(), List.of(Diagnostic.of(place, code, message, help)));
  }
}
