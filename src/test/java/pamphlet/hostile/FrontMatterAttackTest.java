package pamphlet.hostile;

import static pamphlet.hostile.Samples.times;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that are no text, and front matter that is none or too much. */
class FrontMatterAttackTest {
  private static final String NFC = "caf\u00E9";
  private static final String NFD = "cafe\u0301";

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void isToldOrHarmless(Attack attack) throws IOException {
    attack.run(folder);
  }

  static Stream<Attack> rows() {
    return Stream.of(bytes(), lines(), yaml(), unseen()).flatMap(rows -> rows);
  }

  private static Stream<Attack> bytes() {
    return Stream.of(
        file(
            "invalid UTF-8",
            "---\ntitle: caf\u00E9\n---\n".getBytes(StandardCharsets.ISO_8859_1),
            "FM041"),
        file(
            "UTF-16 with a mark",
            "---\ntitle: a\n---\n".getBytes(StandardCharsets.UTF_16),
            "FM042"),
        file(
            "UTF-16 without a mark",
            "---\ntitle: a\n---\n".getBytes(StandardCharsets.UTF_16LE),
            "FM042"),
        file("overlong UTF-8", new byte[] {'a', (byte) 0xC0, (byte) 0xAF}, "FM041"),
        file(
            "half of a surrogate pair",
            new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80},
            "FM041"),
        Attack.body("NUL", "a\0b", "FM043"),
        Attack.article("byte-order mark", "\uFEFF" + Samples.article("", "Text.")),
        Attack.article("Windows lines", Samples.article("", "Text.").replace("\n", "\r\n")),
        Attack.article("lone carriage returns", Samples.article("", "Text.").replace("\n", "\r")),
        Attack.body("U+2028 and U+2029", "One\u2028two\u2029three."),
        Attack.body(
            "control characters in the text", "One\u0007two\u001B[31mthree\u009B.", "MD053"),
        file("empty file", new byte[0], "FM033"),
        Attack.article("blanks only", " \n\t\n", "FM033"));
  }

  private static Stream<Attack> lines() {
    return Stream.of(
        Attack.article("no front matter", "Text.\n", "FM031"),
        Attack.article("front matter only", Samples.article("", "")),
        Attack.article("unclosed front matter", "---\ntitle: a\n", "FM032"),
        Attack.head("tab", "codes:\n\ticd10: [M54]", "FM002"),
        Attack.head("control character in front matter", "tags: [\"a\u0007b\"]", "FM008"),
        Attack.head("control character by escape", "tags: [\"a\\ab\"]"),
        Attack.head("duplicate key", "title: b", "FM010"),
        Attack.head("several documents", "...\n--- !!x\ntitle: b", "FM007"),
        Attack.head("longer than 64 KiB", "tags: [" + times(40_000, "a,") + "]", "FM004"));
  }

  private static Stream<Attack> yaml() {
    String bomb = "tags: &a [x]\nalso: [*a, *a]\nrelated: &b [*a, *a, *a, *a]\n";
    return Stream.of(
        Attack.head("alias bomb", bomb, "FM005"),
        Attack.head("merge key", "<<: {title: b}", "FM005"),
        Attack.head("tag of a class", "tags: !!javax.script.ScriptEngineManager [x]", "FM006"),
        Attack.head("tag of the user's own", "tags: !x [x]", "FM006"),
        Attack.head("nested 10,000 deep in brackets", "tags: " + times(10_000, "["), "FM003"),
        Attack.head("nested 10,000 deep in braces", "tags: " + times(10_000, "{a: "), "FM003"),
        Attack.head("nested 10,000 deep in lists", "tags:\n  " + times(10_000, "- "), "FM003"),
        Attack.head("nested 300 deep in lines", deepLines(), "FM003"),
        Attack.head("brackets that close too often", "tags: " + times(10_000, "]"), "FM001"),
        Attack.head("key of 30,000 letters", "? " + times(30_000, "a") + "\n: b", "FM012"),
        Attack.head("date of 30,000 digits", "nextReview: " + times(30_000, "9"), "FM017"),
        Attack.head("key with the name of a method", "class: a\n__proto__: b", "FM012"));
  }

  private static Stream<Attack> unseen() {
    return Stream.of(
        Attack.head(
            "twin keys in two normal forms",
            "codes: {" + NFC + ": 1, " + NFD + ": 2}",
            "FM011",
            "FM012"),
        Attack.head("zero-width character in a key", "rela\u200Bted: [sound.md]", "FM008"),
        Attack.head("right-to-left mark in a key", "rela\u202Eted: [sound.md]", "FM008"),
        Attack.head("Cyrillic letter in a key", "rel\u0430ted: [sound.md]", "FM012"),
        Attack.head("override of direction in a value", "also: [\"take \u202E5 mg\"]", "FM045"),
        Attack.head("override by escape in a value", "also: [\"take \\u202E5 mg\"]", "FM045"),
        Attack.body("override of direction in the text", "Take \u202E5 mg.", "FM045"),
        Attack.body("override by entity in the text", "Take &#x202E;5 mg or &#8237;x.", "FM045"),
        Attack.head("invisible tag characters in a value", "also: [\"a\\U000E0041b\"]"));
  }

  private static Attack file(String name, byte[] bytes, String... codes) {
    return Attack.of(name, site -> site.put("articles/attack.md", bytes), codes);
  }

  private static String deepLines() {
    StringBuilder lines = new StringBuilder("tags:\n");
    for (int i = 0; i < 300; i++) {
      lines.append(" ".repeat(i + 1)).append("a:\n");
    }
    return lines.toString();
  }
}
