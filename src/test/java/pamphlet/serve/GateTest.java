package pamphlet.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which requests the preview answers, and which it refuses. */
class GateTest {
  private static final Gate GATE = new Gate(8080);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // method | Host | target | Sec-Fetch-Site | Sec-Fetch-Mode | status, 0 if it is answered
        "GET     | localhost:8080       | /                | -           | -        | 0",
        "HEAD    | 127.0.0.1:8080       | /a.html          | -           | -        | 0",
        "GET     | [::1]:8080           | /a.html?q=../x   | same-origin | cors     | 0",
        "GET     | LOCALHOST:8080       | /a.html          | none        | navigate | 0",
        "GET     | localhost:8080       | /a.html          | cross-site  | navigate | 0",
        "POST    | localhost:8080       | /                | -           | -        | 405",
        "PUT     | localhost:8080       | /                | -           | -        | 405",
        "DELETE  | localhost:8080       | /a.html          | -           | -        | 405",
        "OPTIONS | localhost:8080       | *                | -           | -        | 405",
        "CONNECT | localhost:8080       | evil.example:443 | -           | -        | 405",
        "TRACE   | localhost:8080       | /                | -           | -        | 405",
        "get     | localhost:8080       | /                | -           | -        | 405",
        "GET     | -                    | /                | -           | -        | 421",
        "GET     | ''                   | /                | -           | -        | 421",
        "GET     | localhost            | /                | -           | -        | 421",
        "GET     | localhost:8081       | /                | -           | -        | 421",
        "GET     | evil.example         | /                | -           | -        | 421",
        "GET     | evil.example:8080    | /                | -           | -        | 421",
        "GET     | localhost.evil:8080  | /                | -           | -        | 421",
        "GET     | 127.0.0.1.evil:8080  | /                | -           | -        | 421",
        "GET     | localhost:8080.evil  | /                | -           | -        | 421",
        "GET     | localhost:8080;evil  | /                | -           | -        | 421",
        "GET     | me@localhost:8080    | /                | -           | -        | 421",
        "GET     | 0.0.0.0:8080         | /                | -           | -        | 421",
        "GET     | 192.168.1.2:8080     | /                | -           | -        | 421",
        "GET     | localhost:8080;localhost:8080 | /       | -           | -        | 421",
        "GET     | localhost:8080       | /a.html          | cross-site  | no-cors  | 403",
        "GET     | localhost:8080       | /a.html          | cross-site  | -        | 403",
      })
  void requestIsAnsweredOrRefused(
      String method, String host, String target, String site, String mode, int status) {
    List<String> hosts = host == null ? List.of() : Arrays.asList(host.split(";(?=l)", -1));
    Optional<Gate.Refusal> refusal = GATE.refuse(method, hosts, target, list(site), list(mode));
    assertThat(refusal.map(Gate.Refusal::status).orElse(0)).isEqualTo(status);
  }

  private static List<String> list(String value) {
    return value == null ? List.of() : List.of(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // target | path, - if it is refused
        "/                             | ''",
        "/a.html                       | a.html",
        "/a/b.html?x=1                 | a/b.html",
        "/a/                           | a/",
        "/%C3%BC.html                  | ü.html",
        "/a%20b.html                   | a b.html",
        "/...html                      | ...html",
        "/a%2Ehtml                     | a.html",
        "/..                           | -",
        "/../pom.xml                   | -",
        "/a/../../pom.xml              | -",
        "/./a.html                     | -",
        "/%2e%2e/pom.xml               | -",
        "/%2E%2e/pom.xml               | -",
        "/.%2e/pom.xml                 | -",
        "/%252e%252e/pom.xml           | %2e%2e/pom.xml",
        "/..%2fpom.xml                 | -",
        "/%2e%2e%2fpom.xml             | -",
        "/..%5cpom.xml                 | -",
        "/a%5c..%5cpom.xml             | -",
        "/a\\b                         | -",
        "/%2fetc/passwd                | -",
        "//etc/passwd                  | -",
        "///                           | -",
        "/a//b                         | -",
        "/a%00.html                    | -",
        "/a%0d%0aSet-Cookie:x          | -",
        "/a%7f                         | -",
        "/a%c2%80                      | -",
        "/%c0%ae%c0%ae/pom.xml         | -",
        "/%e0%80%ae%e0%80%ae/pom.xml   | -",
        "/%ff                          | -",
        "/%ed%a0%80                    | -",
        "/%                            | -",
        "/%4                           | -",
        "/%zz                          | -",
        "/%u002e%u002e/pom.xml         | -",
        "/ü                            | -",
        "a.html                        | -",
        "''                            | -",
        "*                             | -",
        "http://evil.example/          | -",
        "http://localhost:8080/a.html  | -",
        "file:///etc/passwd            | -",
        "/a.html#part                  | -",
      })
  void targetIsAPathBelowTheSiteOrRefused(String target, String path) {
    assertThat(Gate.path(target)).isEqualTo(Optional.ofNullable(path));
  }

  @Test
  void defaultPortMayBeLeftOutOnlyWhereItIsTheDefault() {
    assertThat(new Gate(80).refuse("GET", List.of("localhost"), "/", List.of(), List.of()))
        .isEmpty();
  }
}
