package pamphlet.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import pamphlet.model.Address;
import pamphlet.search.LinePatch.Times;

/**
 * Changes lines in the parts of an index. A part that grows may end earlier than before, and then
 * the next one begins earlier, and so on: parts are cut anew until a cut falls where one was.
 */
final class ShardPatch {
  private final IndexFiles index;
  private final LinePatch lines;
  private final SortedMap<String, SortedMap<Integer, Times>> changes;
  private final SortedSet<String> differing = new TreeSet<>();

  /** The parts that begin with another line, which may fit into the part before. */
  private final SortedSet<Integer> beginElse = new TreeSet<>();

  private final List<SearchFile> written = new ArrayList<>();
  private final SortedSet<Address> removed = new TreeSet<>();
  private final List<String> firstTerms;
  private final List<String> hashes = new ArrayList<>();

  ShardPatch(
      IndexFiles index, LinePatch lines, SortedMap<String, SortedMap<Integer, Times>> changes) {
    this.index = index;
    this.lines = lines;
    this.changes = changes;
    this.firstTerms = new ArrayList<>(index.firstTerms());
    for (int i = 0; i < firstTerms.size(); i++) {
      hashes.add(index.hash(i));
    }
  }

  /** Does it; returns whether it can be done. */
  boolean run() {
    SortedMap<Integer, List<String>> touched = new TreeMap<>();
    for (String word : changes.keySet()) {
      touched.computeIfAbsent(index.shardOf(word), n -> new ArrayList<>()).add(word);
    }
    SortedMap<Integer, List<String>> fresh = new TreeMap<>();
    for (Map.Entry<Integer, List<String>> shard : touched.entrySet()) {
      Optional<List<String>> changed = changed(shard.getKey(), shard.getValue());
      if (changed.isEmpty()) {
        return false;
      }
      fresh.put(shard.getKey(), changed.get());
    }
    int done = 0;
    for (int first : fresh.keySet()) {
      if (first >= done) {
        Optional<Integer> next = cut(beginElse.contains(first) ? first - 1 : first, fresh);
        if (next.isEmpty()) {
          return false;
        }
        done = next.get();
      }
    }
    return true;
  }

  /** The terms that the index has now and had not before, or the reverse. */
  SortedSet<String> differing() {
    return differing;
  }

  /** The parts that are new or have other bytes. */
  List<SearchFile> written() {
    return written;
  }

  /** The parts that are no more. */
  SortedSet<Address> removed() {
    return removed;
  }

  /** What the head says of the parts. */
  Map<String, String> members() {
    return Map.of(
        "shards",
        Script.array(firstTerms, Script::quote),
        "shardHashes",
        Script.quote(String.join("", hashes)));
  }

  private Optional<List<String>> changed(int shard, List<String> words) {
    List<String> before = index.lines(shard);
    SortedMap<String, String> byTerm = new TreeMap<>();
    before.forEach(line -> byTerm.put(term(line), line));
    for (String word : words) {
      String old = byTerm.getOrDefault(word, word);
      Optional<String> now = lines.of(word, old, changes.get(word));
      if (now.isEmpty()) {
        return Optional.empty();
      }
      boolean isLeft = !now.get().equals(word);
      if (isLeft) {
        byTerm.put(word, now.get());
      } else {
        byTerm.remove(word);
      }
      if (isLeft == old.equals(word)) {
        differing.add(word);
      }
    }
    List<String> after = new ArrayList<>(byTerm.values());
    if (after.isEmpty()) {
      return Optional.empty();
    }
    if (shard > 0 && !after.get(0).equals(before.get(0))) {
      beginElse.add(shard);
    }
    return Optional.of(after);
  }

  /**
   * Cuts from one part on until the cuts are where they were.
   *
   * @return the first part that is as it was; nothing if there are more or fewer parts than before,
   *     which all have other names then
   */
  private Optional<Integer> cut(int first, SortedMap<Integer, List<String>> fresh) {
    int shard = first;
    StringBuilder text = new StringBuilder();
    for (int read = first; read < firstTerms.size(); read++) {
      List<String> more = fresh.containsKey(read) ? fresh.get(read) : index.lines(read);
      Iterator<String> left = more.iterator();
      if (read > first && left.hasNext()) {
        // A cut where one was before: the rest stays, unless there are changes in it.
        String line = left.next();
        boolean isCut = IndexWriter.endsBefore(text, line);
        if (isCut && shard + 1 == read) {
          write(shard, text);
          if (!fresh.containsKey(read)) {
            return Optional.of(read);
          }
          text.setLength(0);
          shard = read;
        }
        shard = add(line, text, shard);
      }
      while (left.hasNext()) {
        shard = add(left.next(), text, shard);
        if (shard >= firstTerms.size()) {
          return Optional.empty();
        }
      }
    }
    if (shard != firstTerms.size() - 1) {
      return Optional.empty();
    }
    write(shard, text);
    return Optional.of(firstTerms.size());
  }

  /** Adds a line to the part, or to the next one if there is no room; returns which it is. */
  private int add(String line, StringBuilder text, int shard) {
    int now = shard;
    if (IndexWriter.endsBefore(text, line)) {
      write(shard, text);
      text.setLength(0);
      now++;
    }
    text.append(text.isEmpty() ? "" : "\n").append(line);
    return now;
  }

  private void write(int shard, StringBuilder text) {
    String script = new Script().text("terms", text).end();
    String hash = Parts.hash(script);
    firstTerms.set(shard, text.substring(0, text.indexOf("|")));
    if (!hash.equals(hashes.get(shard))) {
      removed.add(index.shard(shard));
      hashes.set(shard, hash);
      written.add(new SearchFile(Parts.address("t", shard, hash), script));
    }
  }

  private static String term(String line) {
    int end = line.indexOf('|');
    return end < 0 ? line : line.substring(0, end);
  }
}
