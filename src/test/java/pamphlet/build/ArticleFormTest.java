package pamphlet.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pamphlet.content.SettingsReader;
import pamphlet.content.SourceTree;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;

/** Whatever slips of the keyboard an article has, its form is found once and loses no line. */
class ArticleFormTest {
  private static final int MUTANTS = 500;
  private static final long SEED = 20261125L;
  private static final String TYPED = "a5 :-_{}[]()#.|!*<>\"'`\t\n\u2019\u00E9";

  @Test
  void formOfAnySlipIsFinalAndKeepsEveryLineOfFrontMatter() throws IOException {
    SiteRoot root = new SiteRoot(Path.of(""));
    ArticleForm form = new ArticleForm(root, settings(root));
    List<SourcePath> pages = SourceTree.scan(root.articles()).value().markdown();
    Random random = new Random(SEED);
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < MUTANTS; i++) {
      SourcePath page = pages.get(random.nextInt(pages.size()));
      String text = mutant(Files.readString(root.articles().resolve(page.value()), UTF_8), random);
      ArticleForm.Result first = form.of(page, text.getBytes(UTF_8));
      ArticleForm.Result second = form.of(page, first.bytes());
      String formed = new String(first.bytes(), UTF_8);
      assertThat(new String(second.bytes(), UTF_8)).isEqualTo(formed);
      assertThat(lines(formed)).isEqualTo(lines(text));
      counts.merge(first.leftAlone().orElse("formed"), 1, Integer::sum);
    }
    System.out.println(MUTANTS + " slips: " + counts);
    assertThat(counts.get("formed")).isGreaterThan(MUTANTS / 3);
    assertThat(counts.keySet()).hasSizeGreaterThan(1);
  }

  /** Three characters typed or deleted, two lines exchanged. */
  private static String mutant(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
    Collections.swap(
        lines, 1 + random.nextInt(lines.size() / 3), 1 + random.nextInt(lines.size() - 2));
    StringBuilder out = new StringBuilder(String.join("", lines));
    for (int i = 0; i < 3; i++) {
      int at = 4 + random.nextInt(out.length() - 5);
      if (random.nextBoolean()) {
        out.deleteCharAt(at);
      } else {
        out.insert(at, TYPED.charAt(random.nextInt(TYPED.length())));
      }
    }
    return out.toString();
  }

  /** All lines but blank ones and those of tables, in one order. */
  private static List<String> lines(String text) {
    return Stream.of(text.split("\r\n|\r|\n"))
        .filter(line -> !line.isBlank() && !line.contains("|"))
        .sorted()
        .toList();
  }

  private static Settings settings(SiteRoot root) throws IOException {
    String yaml = Files.readString(root.settings(), UTF_8);
    return SettingsReader.read(new SourceText(SiteRoot.SETTINGS, yaml)).value();
  }
}
