package pamphlet.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sftp://editor:letmein@example.org/srv",
        "git:https://x-access-token:abc@example.org/a.git#pages",
        "git:https://abcdef@example.org/a.git#pages",
        "s3://bucket?access-key=AKIA&secret_key=letmein",
        "s3://AKIAIOSFODNN7EXAMPLE/prefix",
        "git:https://example.org/ghp_abcdefghijklmnopqrstuvwxyz0123456789/a.git",
        "git:https://example.org/a.git?private_token=letmein"
      })
  void secretIsRecognisedAndHidden(String text) {
    assertThat(Secrets.isIn(text)).isTrue();
    assertThat(Secrets.hide(text))
        .doesNotContain("letmein", "abc", "AKIAIOSFODNN7EXAMPLE")
        .contains("…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sftp://editor@example.org:2222/srv/www",
        "editor@example.org:/srv/www",
        "git:git@example.org:health/pages.git#main",
        "git:https://example.org/health.git#pages",
        "git:ssh://git@example.org:22/health.git#pages",
        "s3://bucket/prefix?endpoint=https://s3.example.org&region=eu-central-1",
        "/srv/www/token/secret"
      })
  void targetWithoutSecretStays(String text) {
    assertThat(Secrets.isIn(text)).isFalse();
    assertThat(Secrets.hide(text)).isEqualTo(text);
  }
}
