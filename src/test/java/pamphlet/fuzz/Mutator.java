package pamphlet.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages articles as typing, pasting and attackers do. Same seed, same damage. */
final class Mutator {
  private static final int MAX_BYTES = 20_000;

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
    byte[] mutant = article;
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      mutant = change(mutant, other);
    }
    return mutant.length > MAX_BYTES ? slice(mutant, 0, MAX_BYTES) : mutant;
  }

  private byte[] change(byte[] a, byte[] other) {
    int at = random.nextInt(a.length + 1);
    int end = Math.min(a.length, at + 1 + random.nextInt(random.nextBoolean() ? 4 : 80));
    return switch (random.nextInt(6)) {
      case 0 -> join(a, at, new byte[0], end);
      case 1 -> join(a, at, slice(a, at, end), at);
      case 2 -> {
        int from = random.nextInt(other.length + 1);
        yield join(a, at, slice(other, from, Math.min(other.length, from + 100)), at);
      }
      case 3 -> join(a, at, new byte[] {(byte) random.nextInt(256)}, Math.min(a.length, at + 1));
      case 4 -> {
        byte[] piece = piece();
        byte[] many = piece;
        for (int i = random.nextInt(20); i > 0; i--) {
          many = join(many, 0, piece, 0);
        }
        yield join(a, at, many, at);
      }
      default -> join(a, at, piece(), at);
    };
  }

  private byte[] piece() {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] slice(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  private static byte[] join(byte[] bytes, int to, byte[] between, int from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, to);
    out.writeBytes(between);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }
}
