package pamphlet.render.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitemapFilesTest {
  @ParameterizedTest
  @CsvSource({"0, 1", "50000, 1", "50001, 2", "100000, 2", "100001, 3"})
  void noFileNamesMoreThanTheProtocolAllows(int entries, int files) {
    assertThat(Sitemap.files(entries)).isEqualTo(files);
  }
}
