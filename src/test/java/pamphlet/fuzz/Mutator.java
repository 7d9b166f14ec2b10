package pamphlet.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages articles as typing, pasting and attackers do. Same seed, same damage. */
final class Mutator {
  private static final int MAX_BYTES = 20_000;
  private static final int BYTES_ONE_IN = 20;
  private static final int FRONT_MATTER_ONE_IN = 5;

  private static final List<String> PIECES =
      List.of(
          "---\n",
          ": ",
          "- ",
          "\n",
          "\r",
          "\r\n",
          "\t",
          " ",
          "\0",
          "\uFEFF",
          "\u2028",
          "\u202E",
          "\u200B",
          "\u00A0",
          "u\u0308",
          "\uD83D\uDE00",
          "&",
          "*",
          "!",
          "|",
          ">",
          "{",
          "}",
          "[",
          "]",
          "(",
          ")",
          "\\",
          "`",
          "```\n",
          ":::",
          ":::do\n",
          ":::red-flags{level=emergency}\n",
          ":::exercises\n",
          ":::questions[Q]\n",
          "{#own}",
          "{#",
          "{.a #b c=\"d\"}",
          "{{emergency}}",
          "{{",
          "\\{{",
          "](",
          "[a](",
          "![a](",
          "[^1]",
          "[^1]: ",
          "<",
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "&colon;",
          "&#106;",
          "&lt;",
          "%2e%2e/",
          "../",
          "//evil.example/",
          "javascript:",
          "data:",
          "https://example.org/",
          "other.md#self-care",
          "#",
          "##  ",
          "> [!WARNING]\n> ",
          "| a |\n|---|\n",
          ": Meaning\n",
          "~~",
          "**",
          "_",
          "=",
          "===\n",
          "${1}",
          "<#if>",
          "title: ",
          "status: retired\n",
          "status: draft\n",
          "notice: gone\n",
          "type: page\n",
          "nextReview: ",
          "redirectFrom: [a.html]\n",
          "related: [other.md]\n",
          "image: {src: images/neck.svg, alt: a}\n",
          "keyPoints: [a]\n",
          "2026-02-30",
          "\"",
          "'",
          "]]>",
          "<!--",
          "-->",
          "</script>");

  private final Random random;

  Mutator(Random random) {
    this.random = random;
  }

  /** A damaged copy of one article, with parts of another. */
  byte[] mutate(byte[] article, byte[] other) {
    String mutant = text(article);
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      mutant = change(mutant, text(other));
    }
    byte[] bytes = mutant.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(BYTES_ONE_IN) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes.length > MAX_BYTES ? Arrays.copyOf(bytes, MAX_BYTES) : bytes;
  }

  private String change(String a, String other) {
    int at = place(a);
    int end = Math.min(a.length(), at + 1 + random.nextInt(random.nextBoolean() ? 4 : 80));
    return switch (random.nextInt(6)) {
      case 0 -> join(a, at, "", end);
      case 1 -> join(a, at, a.substring(at, end), at);
      case 2 -> {
        int from = place(other);
        yield join(a, at, other.substring(from, Math.min(other.length(), from + 100)), at);
      }
      case 3 -> join(a, at, letter(), Math.min(a.length(), at + 1));
      case 4 -> join(a, at, piece().repeat(1 + random.nextInt(20)), at);
      default -> join(a, at, piece(), at);
    };
  }

  /** Mostly behind the front matter: an article whose front matter is broken is read no further. */
  private int place(String text) {
    int body = Math.max(0, text.indexOf("\n---", 1));
    boolean isAnywhere = random.nextInt(FRONT_MATTER_ONE_IN) == 0;
    return isAnywhere
        ? random.nextInt(text.length() + 1)
        : body + random.nextInt(text.length() - body + 1);
  }

  private String letter() {
    return Character.toString(random.nextInt(random.nextBoolean() ? 0x80 : 0x2100));
  }

  private String piece() {
    return PIECES.get(random.nextInt(PIECES.size()));
  }

  private static String text(byte[] article) {
    return new String(article, StandardCharsets.UTF_8);
  }

  private static String join(String text, int to, String between, int from) {
    return text.substring(0, to) + between + text.substring(from);
  }
}
