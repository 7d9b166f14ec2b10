package pamphlet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the index that Java writes against the one that the script and MiniSearch make. */
@Tag("browser")
class SearchScriptTest {
  @TempDir Path folder;

  private SearchFolder site(List<SearchDocument> pages) {
    return new SearchFolder(folder, Samples.index(pages, Samples.english()));
  }

  @Test
  void theScriptCutsTextIntoTheSameTokens() {
    List<String> texts =
        Stream.concat(Samples.handful().stream(), Samples.hardWords().stream())
            .flatMap(page -> Stream.of(SearchField.values()).map(field -> field.text(page)))
            .toList();
    List<String> expected =
        Stream.of("en-US", "fr")
            .flatMap(tag -> texts.stream().map(text -> String.join(" ", new Tokens(tag).of(text))))
            .toList();
    String test =
        """
        for (const language of ['en-US', 'fr']) {
          for (const text of %s) say(pamphletSearch.tokens(text, language).join(' '));
        }
        """
            .formatted(Script.array(texts, Script::quote));
    assertThat(site(Samples.handful()).run(test)).isEqualTo(expected);
  }

  @Test
  void theWholeIndexIsTheOneThatMiniSearchBuilds() {
    assertSameIndex(Samples.handful(), false);
  }

  @Test
  void theSplitIndexIsTheOneThatMiniSearchBuilds() {
    assertSameIndex(Samples.many(150).toList(), true);
  }

  private void assertSameIndex(List<SearchDocument> pages, boolean isSplit) {
    SearchFolder site = site(pages);
    assertThat(site.text("search/index.js").contains("shardHashes")).isEqualTo(isSplit);
    List<String> said = site.run(COMPARE.formatted(fields(pages)));
    assertThat(said).last().asString().matches("compared [1-9][0-9]+ terms");
    assertThat(said).hasSize(1);
  }

  private static String fields(List<SearchDocument> pages) {
    return pages.stream()
        .map(page -> Script.array(List.of(SearchField.values()), f -> Script.quote(f.text(page))))
        .collect(Collectors.joining(",\n", "[", "]"));
  }

  /**
   * Says every difference. A split index leaves out what its format says: places of common words in
   * the body, and lengths of all fields but the title.
   */
  private static final String COMPARE =
      """
      const pages = %s;
      const { head } = index;
      const own = new MiniSearch(index.options());
      pages.forEach((texts, id) => own.add(
        { id, ...Object.fromEntries(head.fields.map((field, i) => [field, texts[i]])) }));
      if (head.shards) await index.read(head.shards);

      const sorted = (value) => value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
        : value;
      const text = (value) => JSON.stringify(sorted(value));
      const same = (name, a, b) => { if (text(a) !== text(b)) say(name + ': ' + text(a) + ' is not ' + text(b)); };

      const built = own.toJSON();
      const read = index.engine().toJSON();
      for (const name of ['documentCount', 'nextId', 'documentIds', 'fieldIds', 'serializationVersion']) {
        same(name, read[name], built[name]);
      }
      built.averageFieldLength.forEach((average, i) => {
        if (Math.abs(average - read.averageFieldLength[i]) > 1e-9) say('average of field ' + i);
      });
      for (const [id, lengths] of Object.entries(built.fieldLength)) {
        same('lengths of ' + id, read.fieldLength[id].slice(0, head.lengths.length), lengths.slice(0, head.lengths.length));
      }
      const terms = new Map(read.index);
      let common = 0;
      for (const [term, places] of built.index) {
        if (head.shards && Object.keys(places[6] || {}).length * 4 > head.count) {
          if (!index.common.has(term)) say(term + ' is not marked as common');
          delete places[6];
          common++;
        }
        same(term, terms.get(term), places);
        terms.delete(term);
      }
      if (head.shards && !common) say('no common words, the test shows nothing');
      for (const term of terms.keys()) say('only in the index of Java: ' + term);
      say('compared ' + built.index.length + ' terms');
      """;
}
