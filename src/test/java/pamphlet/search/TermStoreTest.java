package pamphlet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import pamphlet.model.Address;
import pamphlet.model.PageType;

class TermStoreTest {
  private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
  private final Map<String, Integer> read = new HashMap<>();

  private final TermStore<SearchDocument> store =
      new TermStore<>() {
        @Override
        public Optional<byte[]> find(SearchDocument page) {
          return Optional.ofNullable(kept.get(page.title() + page.body()));
        }

        @Override
        public void keep(SearchDocument page, byte[] terms) {
          kept.put(page.title() + page.body(), terms);
        }
      };

  @Test
  void indexFromKeptTermsIsTheSame() {
    List<SearchDocument> pages =
        List.of(page("Neck pain", "X-rays of a stiff neck, \u2019 naïve ß"), page("Back", ""));
    List<SearchFile> first = index(pages);
    assertThat(read).hasSize(2);
    read.clear();
    assertThat(index(pages)).isEqualTo(first).isEqualTo(Samples.index(pages, Samples.english()));
    assertThat(read).isEmpty();
    List<SearchDocument> changed = List.of(pages.get(0), page("Back", "sore"));
    assertThat(index(changed)).isEqualTo(Samples.index(changed, Samples.english()));
    assertThat(read).containsOnlyKeys("Back");
  }

  @Test
  void damagedTermsAreReadAnew() {
    List<SearchDocument> pages = List.of(page("Neck pain", "stiff"));
    List<SearchFile> first = index(pages);
    kept.replaceAll((page, bytes) -> new byte[] {0, 0, 0, 9, 1});
    assertThat(index(pages)).isEqualTo(first);
  }

  private List<SearchFile> index(List<SearchDocument> pages) {
    return SearchIndex.write(
        pages,
        page -> {
          synchronized (read) {
            read.merge(page.title(), 1, Integer::sum);
          }
          return page;
        },
        store,
        Samples.english());
  }

  private static SearchDocument page(String title, String body) {
    return new SearchDocument(
        new Address(title.toLowerCase(Locale.ROOT).replace(' ', '-') + ".html"),
        PageType.ARTICLE,
        title,
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        body);
  }
}
