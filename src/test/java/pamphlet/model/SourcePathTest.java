package pamphlet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcePathTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "/a", "a/", "a//b", ".", "..", "./a", "a/..", "a/../b", "a/./b"})
  void pathsThatAreNotNormalAreRefused(String path) {
    assertThatIllegalArgumentException().isThrownBy(() -> new SourcePath(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.md", "a/b.md", "...", ".a", "..a/b", "a/..b", "a b/ü.md"})
  void otherPathsAreKept(String path) {
    assertThat(new SourcePath(path).value()).isEqualTo(path);
  }
}
