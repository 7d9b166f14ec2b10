package pamphlet.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the index says of one document. A function of that document and the language alone, so that
 * threads can share the work.
 *
 * @param record what a result shows
 * @param fields the words of each field
 */
record DocumentTerms(String record, List<Field> fields) {
  /**
   * The words of a field.
   *
   * @param length how many different words it has, stop words too
   * @param frequencies how often each is said, in the order of the first time; stop words may be
   *     among them
   */
  record Field(int length, Map<String, Frequency> frequencies) {}

  /** A number that grows while a text is read. */
  static final class Frequency {
    private int count;

    Frequency() {}

    private Frequency(int count) {
      this.count = count;
    }

    int count() {
      return count;
    }
  }

  /** Reads a document. */
  static DocumentTerms of(SearchDocument page, Tokens tokens) {
    List<Field> fields = new ArrayList<>();
    for (SearchField field : SearchField.values()) {
      Map<String, Frequency> frequencies = new LinkedHashMap<>();
      for (String word : tokens.of(field.text(page))) {
        frequencies.computeIfAbsent(word, w -> new Frequency()).count++;
      }
      fields.add(new Field(frequencies.size(), frequencies));
    }
    return new DocumentTerms(Records.of(page), fields);
  }

  /** All of it in a form that can be stored. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      byte[] shown = record.getBytes(StandardCharsets.UTF_8);
      out.writeInt(shown.length);
      out.write(shown);
      for (Field field : fields) {
        out.writeInt(field.frequencies().size());
        for (Map.Entry<String, Frequency> word : field.frequencies().entrySet()) {
          out.writeUTF(word.getKey());
          out.writeInt(word.getValue().count());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Memory does not fail.
    }
    return bytes.toByteArray();
  }

  /** Reads what {@link #bytes} gave; nothing if it is damaged. */
  static Optional<DocumentTerms> read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String shown = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
      List<Field> fields = new ArrayList<>();
      for (int i = 0; i < SearchField.values().length; i++) {
        int count = in.readInt();
        Map<String, Frequency> frequencies = new LinkedHashMap<>();
        for (int left = count; left > 0; left--) {
          frequencies.put(in.readUTF(), new Frequency(in.readInt()));
        }
        fields.add(new Field(count, frequencies));
      }
      return Optional.of(new DocumentTerms(shown, fields));
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }
}
