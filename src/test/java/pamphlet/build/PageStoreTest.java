package pamphlet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pamphlet.build.Bodies.Use;
import pamphlet.content.FileInfo;
import pamphlet.content.SettingsReader;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;
import pamphlet.state.Key;
import pamphlet.state.Known;
import pamphlet.state.KnownPage;
import pamphlet.state.Shelf;

class PageStoreTest {
  private static final SourcePath PAGE = new SourcePath("knee.md");
  private static final String TEXT = "---\ntitle: Knee\nsummary: Short.\n---\n\n# A knee\n";
  private static final long MOMENT = TimeUnit.DAYS.toNanos(20_000);

  @TempDir private Path temp;

  @Test
  void aBuildThatNoOtherFollowsKeepsThePageAndNothingToKnowItAgainBy() {
    KnownPage page = page(Use.ONCE, MOMENT - TimeUnit.HOURS.toNanos(1));
    assertThat(page.isRemembered()).isFalse();
    assertThat(page.facts()).isEqualTo(page(Use.ROUND, 0).facts());
    assertThat(page.problems().all()).isEqualTo(page(Use.ROUND, 0).problems().all());
  }

  @Test
  void ofAFileThatMayChangeUnseenItRemembersWhatWasInIt() {
    KnownPage page = page(Use.ONCE, MOMENT);
    assertThat(page.isRemembered()).isTrue();
    assertThat(page.content()).isEqualTo(page(Use.ROUND, 0).content());
  }

  private KnownPage page(Use use, long changed) {
    PageStore store =
        PageStore.begin(Known.nothing(), Key.NONE, MOMENT, false, use, Shelf.create(temp));
    PageCompiler compiler =
        new PageCompiler(
            new SiteRoot(temp),
            SettingsReader.read(new SourceText(SiteRoot.SETTINGS, "title: Test\n")).value(),
            Timings.OFF);
    return store.page(
        PAGE,
        new FileInfo(TEXT.length(), changed, 0),
        any -> TEXT.getBytes(StandardCharsets.UTF_8),
        any -> compiler.compile(PAGE, new SourceText(PAGE.fromRoot(), TEXT), List.of()));
  }
}
