package pamphlet.markdown;

import java.util.Random;

/**
 * Texts that nobody would write, for comparing two ways to read them: lines of marks and words in
 * any order, and pages whose lists, tables and definitions are almost right. The same for a seed.
 */
final class RandomText {
  private static final int LINES_MAX = 14;
  private static final int BLOCKS_MAX = 5;

  private final Random random;

  /** The texts of a seed. */
  RandomText(long seed) {
    this.random = new Random(seed);
  }

  /** Another text. */
  String next() {
    return switch (random.nextInt(4)) {
      case 0 -> lines();
      case 1 -> plain();
      default -> page();
    };
  }

  private String lines() {
    StringBuilder text = new StringBuilder();
    int lines = 1 + random.nextInt(LINES_MAX);
    for (int line = 0; line < lines; line++) {
      for (int i = random.nextInt(4); i > 0; i--) {
        text.append(any(TextPieces.STARTS));
      }
      for (int i = random.nextInt(5); i > 0; i--) {
        text.append(any(TextPieces.REST)).append(random.nextBoolean() ? " " : "");
      }
      text.append(any(TextPieces.ENDS));
    }
    return text.toString();
  }

  private String page() {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(BLOCKS_MAX); i > 0; i--) {
      text.append(block()).append(any(TextPieces.ENDS));
    }
    return text.toString();
  }

  // Blocks that are nearly all as most articles have them, with blank lines between most.
  private String plain() {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(2 * BLOCKS_MAX); i > 0; i--) {
      text.append(
          switch (random.nextInt(6)) {
            case 0 -> "## " + any(TextPieces.WORDS);
            case 1 -> "| a | b |\n|---|---|\n| " + any(TextPieces.WORDS) + " | 2 |";
            case 2 -> plainList();
            case 3 -> any(TextPieces.OTHERS);
            case 4 ->
                any(TextPieces.WORDS) + " " + any(TextPieces.WORDS) + "\n" + any(TextPieces.WORDS);
            default -> word() + " " + words();
          });
      text.append(random.nextInt(8) == 0 ? any(TextPieces.ENDS) : "\n\n");
    }
    return text.toString();
  }

  private String plainList() {
    String marker = any(TextPieces.MARKERS);
    StringBuilder list = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      list.append(random.nextInt(9) == 0 ? any(TextPieces.MARKERS) : marker).append(' ');
      list.append(any(TextPieces.WORDS))
          .append(' ')
          .append(any(TextPieces.WORDS))
          .append(i > 0 ? "\n" : "");
    }
    return list.toString();
  }

  private String block() {
    return switch (random.nextInt(5)) {
      case 0 -> list();
      case 1 -> table();
      case 2 -> any(TextPieces.INDENTS) + any(TextPieces.OTHERS);
      default -> any(TextPieces.INDENTS) + words();
    };
  }

  private String list() {
    StringBuilder list = new StringBuilder();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      list.append(any(TextPieces.INDENTS));
      if (random.nextInt(4) > 0) {
        list.append(any(TextPieces.MARKERS)).append(any(TextPieces.GAPS));
      }
      list.append(
          random.nextInt(5) == 0 ? any(TextPieces.OTHERS) : random.nextInt(5) == 0 ? "" : words());
      list.append(any(TextPieces.ENDS));
    }
    return list.toString();
  }

  private String table() {
    StringBuilder table = new StringBuilder(row(TextPieces.CELLS));
    table.append(row(TextPieces.DASHES));
    for (int i = random.nextInt(4); i > 0; i--) {
      table.append(row(TextPieces.CELLS));
    }
    return table.toString();
  }

  private String row(String[] cells) {
    StringBuilder row =
        new StringBuilder(" ".repeat(random.nextInt(6) == 0 ? random.nextInt(4) : 0));
    row.append(random.nextInt(4) > 0 ? "|" : "");
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      row.append(any(cells)).append(i > 1 ? "|" : "");
    }
    return row.append(random.nextInt(4) > 0 ? "|" : "").append(any(TextPieces.ENDS)).toString();
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      words.append(word());
      words.append(random.nextInt(6) == 0 ? "" : random.nextInt(9) == 0 ? "\n" : " ");
    }
    return words.toString();
  }

  private String word() {
    return switch (random.nextInt(6)) {
      case 0 -> any(TextPieces.LINKS);
      case 1 -> marked(any(TextPieces.MARKS));
      case 2 -> any(TextPieces.MARKS) + any(TextPieces.WORDS);
      case 3 -> any(TextPieces.REST);
      default -> any(TextPieces.WORDS);
    };
  }

  private String marked(String mark) {
    String inside =
        random.nextInt(3) == 0
            ? any(TextPieces.WORDS) + " " + any(TextPieces.LINKS)
            : any(TextPieces.WORDS);
    return mark + inside + mark;
  }

  private String any(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
