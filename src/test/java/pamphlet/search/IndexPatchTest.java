package pamphlet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pamphlet.model.Address;

/** A patched index equals one that was made anew, byte for byte. */
class IndexPatchTest {
  private static final SearchLanguage ENGLISH = Samples.english();
  private static final int PAGES = 450;
  private final Random random = new Random(20261123);

  @Test
  void randomEditsEqualAnIndexMadeAnew() {
    List<String> texts = new ArrayList<>();
    IntStream.range(0, PAGES).forEach(i -> texts.add(text(260)));
    Map<Address, String> published = index(texts);
    List<PageWords> words = new ArrayList<>();
    IntStream.range(0, PAGES).forEach(i -> words.add(words(i, texts.get(i))));
    int patched = 0;
    for (int step = 0; step < 8; step++) {
      List<String> now = new ArrayList<>(texts);
      IndexPatch patch = new IndexPatch(ENGLISH, common(words));
      for (int page : List.of(step, PAGES - 1 - random.nextInt(PAGES - 10))) {
        now.set(page, edited(now.get(page), step));
        PageWords before = words.set(page, words(page, now.get(page)));
        assertThat(patch.add(page, before, words.get(page))).isTrue();
      }
      Optional<IndexPatch.Result> result = patch.result(published::get);
      Map<Address, String> wanted = index(now);
      if (result.isPresent()) {
        patched++;
        Map<Address, String> files = new HashMap<>(published);
        files.keySet().removeAll(result.get().removed());
        result.get().written().forEach(file -> files.put(file.address(), file.text()));
        assertThat(new TreeMap<>(files)).isEqualTo(new TreeMap<>(wanted));
        assertThat(result.get().common()).isEqualTo(common(words));
      }
      texts.clear();
      texts.addAll(now);
      published = wanted;
    }
    assertThat(patched).isGreaterThan(4);
  }

  @Test
  void aChangeOfMoreThanTheTextIsRefused() {
    IndexPatch patch = new IndexPatch(ENGLISH, Map.of());
    SearchDocument other = Samples.article("Another title", "Some words");
    assertThat(patch.add(0, words(0, "Some words"), words(other))).isFalse();
  }

  @Test
  void anIndexInOneFileIsMadeAnew() {
    IndexPatch patch = new IndexPatch(ENGLISH, Map.of());
    patch.add(0, words(0, "one word"), words(0, "another word"));
    assertThat(patch.result(index(List.of("one word"))::get)).isEmpty();
  }

  /** Rare words, common ones, and some that most pages have. */
  private String text(int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> word((int) (Math.pow(random.nextDouble(), 3) * 4000)))
        .collect(Collectors.joining(" "));
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder("w");
    for (int left = number * 7919 % 4001 + 1; left > 0; left /= 20) {
      word.append((char) ('b' + left % 20));
    }
    return word.append('o').toString();
  }

  private String edited(String text, int step) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    Collections.shuffle(words, random);
    List<String> kept = words.subList(0, words.size() - random.nextInt(4));
    return String.join(" ", kept) + " " + text(3) + (step % 3 == 0 ? " quiteanewword" + step : "");
  }

  private static PageWords words(int page, String text) {
    return words(page(page, text));
  }

  private static PageWords words(SearchDocument page) {
    TermTable table = new TermTable();
    return PageWords.of(Samples.reader("en", table).read(page), table);
  }

  private static SearchDocument page(int number, String text) {
    return Samples.article("Page " + (1000 + number), text);
  }

  private static Map<Address, String> index(List<String> texts) {
    return Samples.index(pages(texts), ENGLISH).stream()
        .collect(Collectors.toMap(SearchFile::address, SearchFile::text));
  }

  private static List<SearchDocument> pages(List<String> texts) {
    return IntStream.range(0, texts.size()).mapToObj(i -> page(i, texts.get(i))).toList();
  }

  private static Map<String, Integer> common(List<PageWords> pages) {
    Map<String, Integer> counts = new HashMap<>();
    pages.forEach(page -> page.body().keySet().forEach(w -> counts.merge(w, 1, Integer::sum)));
    counts.values().removeIf(count -> count * IndexWriter.COMMON_ONE_IN <= pages.size());
    return counts;
  }
}
