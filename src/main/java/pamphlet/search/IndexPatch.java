package pamphlet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import pamphlet.model.Address;
import pamphlet.search.LinePatch.Times;

/**
 * Brings a published index up to date after the texts of a few pages changed, and nothing else of
 * them. Reads and writes the parts in which their words stand, so that the cost does not grow with
 * the site. Ends with the files that {@link SearchIndex} would write, byte for byte, or says that
 * only that can tell.
 */
public final class IndexPatch {
  private static final int BODY = SearchField.BODY.ordinal();

  private final SearchLanguage language;
  private final Map<String, Integer> common;

  /** By word and document. */
  private final SortedMap<String, SortedMap<Integer, Times>> changes = new TreeMap<>();

  private long lengthAdded;

  /**
   * What came of a patch.
   *
   * @param written the files that are new or have other bytes
   * @param removed the files that are no more
   * @param common how many texts now have each word that the index leaves out
   */
  public record Result(
      List<SearchFile> written, SortedSet<Address> removed, Map<String, Integer> common) {
    public Result {
      written = List.copyOf(written);
      common = Map.copyOf(common);
    }
  }

  /**
   * Begins a patch without changes.
   *
   * @param language the site's language with its word lists
   * @param common how many texts have each word that the index leaves out because too many have it
   */
  public IndexPatch(SearchLanguage language, Map<String, Integer> common) {
    this.language = language;
    this.common = new TreeMap<>(common);
  }

  /**
   * Adds a page whose text changed.
   *
   * @param document its number in the index
   * @return whether nothing but its text changed; if not, the patch is of no use
   */
  public boolean add(int document, PageWords before, PageWords now) {
    before.body().keySet().forEach(word -> note(word, document, before, now));
    now.body().keySet().forEach(word -> note(word, document, before, now));
    lengthAdded += now.length() - before.length();
    return before.rest().equals(now.rest());
  }

  private void note(String word, int document, PageWords before, PageWords now) {
    Times times = new Times(times(before, word), times(now, word));
    if (times.before() != times.now() && !language.stopWords().contains(word)) {
      changes.computeIfAbsent(word, w -> new TreeMap<>()).put(document, times);
    }
  }

  private static int times(PageWords page, String word) {
    return page.body().getOrDefault(word, 0);
  }

  /**
   * The files that change.
   *
   * @param files what is in a file of the site as it was published
   * @return nothing if all files have to be made anew
   */
  public Optional<Result> result(Function<Address, String> files) {
    return changes.isEmpty() && lengthAdded == 0
        ? Optional.of(new Result(List.of(), new TreeSet<>(), common))
        : IndexFiles.open(files).flatMap(this::result);
  }

  private Optional<Result> result(IndexFiles index) {
    ShardPatch shards = new ShardPatch(index, new LinePatch(index.count(), common), changes);
    if (!shards.run() || shards.differing().stream().anyMatch(this::isInSynonym)) {
      return Optional.empty();
    }
    long[] totals = index.totals();
    totals[BODY] += lengthAdded;
    Map<String, String> members = new LinkedHashMap<>(shards.members());
    members.put("totals", Script.array(Arrays.stream(totals).boxed().toList(), Object::toString));
    List<SearchFile> written = new ArrayList<>(shards.written());
    written.add(new SearchFile(IndexWriter.HEAD, index.headWith(members)));
    return Optional.of(new Result(written, shards.removed(), common));
  }

  /** The head tells which phrases of synonyms the documents have. */
  private boolean isInSynonym(String word) {
    return language.synonyms().stream()
        .anyMatch(group -> group.stream().anyMatch(phrase -> phrase.contains(word)));
  }
}
