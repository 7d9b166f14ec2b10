package pamphlet.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the word lists that come with the program: UTF-8, one entry a line, columns between tabs;
 * empty lines and those that start with {@code #} say nothing.
 */
final class WordFile {
  private WordFile() {}

  /** The rows of a list, in its order. */
  static List<String[]> read(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream("/wording/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its word list " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
  }
}
