package pamphlet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pamphlet.model.Address;

/**
 * The files of an index that was split, as they were published: reads back what {@link IndexWriter}
 * wrote. Whatever does not look like that shows as a {@link RuntimeException}.
 */
final class IndexFiles {
  private static final String START = "pamphletSearch.add({\n";
  private static final String END = "\n});\n";

  private final Function<Address, String> files;
  private final Map<String, String> head = new LinkedHashMap<>();
  private final List<String> firstTerms;

  private IndexFiles(Function<Address, String> files) {
    this.files = files;
    String text = files.apply(IndexWriter.HEAD);
    for (String member : text.substring(START.length(), text.length() - END.length()).split("\n")) {
      int colon = member.indexOf(':');
      int end = member.endsWith(",") ? member.length() - 1 : member.length();
      head.put(member.substring(0, colon), member.substring(colon + 1, end));
    }
    firstTerms = isSplit() ? Script.unquoteAll(head.get("shards")) : List.of();
  }

  /**
   * Opens an index.
   *
   * @param files what is in a file of the site
   * @return nothing if all of it stands in the head
   */
  static Optional<IndexFiles> open(Function<Address, String> files) {
    return Optional.of(new IndexFiles(files)).filter(IndexFiles::isSplit);
  }

  private boolean isSplit() {
    return head.containsKey("shards");
  }

  /** How many documents. */
  int count() {
    return Integer.parseInt(head.get("count"));
  }

  /** The first term of each part, in order. */
  List<String> firstTerms() {
    return firstTerms;
  }

  /** The part that has a term, or would have it. */
  int shardOf(String term) {
    int found = Collections.binarySearch(firstTerms, term);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** Where a part stands. */
  Address shard(int number) {
    return Parts.address("t", number, hash(number));
  }

  /** The hash in the name of a part. */
  String hash(int number) {
    int start = 1 + number * Parts.HASH_LENGTH;
    return head.get("shardHashes").substring(start, start + Parts.HASH_LENGTH);
  }

  /** The lines of a part. */
  List<String> lines(int number) {
    String text = files.apply(shard(number));
    String quoted = text.substring((START + "terms:").length(), text.length() - END.length());
    return new ArrayList<>(Arrays.asList(Script.unquote(quoted).split("\n")));
  }

  /** The head with other members of the same names. */
  String headWith(Map<String, String> others) {
    StringBuilder text = new StringBuilder(START);
    String comma = "";
    for (Map.Entry<String, String> member : head.entrySet()) {
      String value = others.getOrDefault(member.getKey(), member.getValue());
      text.append(comma).append(member.getKey()).append(':').append(value);
      comma = ",\n";
    }
    return text.append(END).toString();
  }

  /** The sums of all lengths, by field. */
  long[] totals() {
    String list = head.get("totals");
    return Arrays.stream(list.substring(1, list.length() - 1).split(","))
        .mapToLong(Long::parseLong)
        .toArray();
  }
}
