package pamphlet.search;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import pamphlet.model.Address;
import pamphlet.model.Sha256;

/** Numbers and names the files of one kind: {@code search/LETTERnumber.HASH.js}. */
final class Parts {
  /** Hexadecimal digits in a name; enough to tell two versions of one part apart. */
  static final int HASH_LENGTH = 6;

  private final String letter;
  private final Consumer<SearchFile> files;
  private final StringBuilder hashes = new StringBuilder();
  private int count;

  /**
   * @param files takes each file when it is written
   */
  Parts(String letter, Consumer<SearchFile> files) {
    this.letter = letter;
    this.files = files;
  }

  /** Writes the next part. */
  void add(Script script) {
    String text = script.end();
    String hash = hash(text);
    hashes.append(hash);
    files.accept(new SearchFile(address(letter, count++, hash), text));
  }

  /** Where a part stands. */
  static Address address(String letter, int number, String hash) {
    return new Address("search/" + letter + number + "." + hash + ".js");
  }

  /** The hashes of all files, one behind the other. */
  String hashes() {
    return hashes.toString();
  }

  /** The hash of a part that stands in its name. */
  static String hash(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_LENGTH);
  }
}
