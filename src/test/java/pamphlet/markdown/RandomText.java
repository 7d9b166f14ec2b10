package pamphlet.markdown;

import java.util.Random;

/**
 * Texts that nobody would write, for comparing two ways to read them: lines of marks and words in
 * any order, and pages whose lists, tables and definitions are almost right. The same for a seed.
 */
final class RandomText {
  private static final int LINES_MAX = 14;
  private static final int BLOCKS_MAX = 5;

  /** What lines start with, and what they go on with. */
  private static final String[] STARTS = {
    "",
    "",
    "",
    "",
    "  ",
    "    ",
    "\t",
    "> ",
    ">",
    "- ",
    "* ",
    "+ ",
    "-",
    "*",
    "**",
    "_",
    "1. ",
    "12) ",
    "7.",
    "# ",
    "###### ",
    "#",
    "## ",
    "#\t",
    "####### ",
    "=",
    "===",
    "---",
    "***",
    "* * *",
    "___",
    "```",
    "~~~",
    "~",
    "`",
    "<div>",
    "<!-- a -->",
    "<b>",
    "<",
    "[^1]: ",
    "[^1]",
    "[a]: x.md",
    "[a]:",
    "[",
    ": ",
    ":",
    ":::do",
    ":::",
    "::::dont[x]{#i}",
    "::::",
    "| a | b |",
    "|---|:-:|",
    "a | b",
    "-|-",
    "|",
    "\\",
    "&amp;",
    "é",
    "٣. ",
    "\"",
    "(",
    "!",
    "x",
    "\u2028",
    "-\u2028",
    "  - ",
    "   > ",
    "     1. "
  };

  private static final String[] REST = {
    "",
    "",
    "a",
    "word",
    "two words",
    "*em*",
    "**strong**",
    "_em_",
    "~~del~~",
    "`code`",
    "``",
    "*",
    "**",
    "_",
    "~",
    " ",
    "  ",
    "\\",
    "\\*",
    "&lt;",
    "[a]",
    "[b](x.md)",
    "![p](p.png \"t\")",
    "[^1]",
    "<https://example.org>",
    "<b>",
    "<!-- x -->",
    "|",
    "a|b",
    "-",
    "six-week",
    "{{emergency}}",
    "é",
    "\t",
    "\"q\"",
    "a*b*",
    "*a_",
    "[",
    "]",
    "(",
    ")",
    "!",
    ":",
    "1.",
    "\u00a0",
    "—",
    "x\u2028y",
    "#",
    " ##",
    "\u0085"
  };

  private static final String[] ENDS = {"\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", "  \n"};

  private static final String[] INDENTS = {
    "", "", "", " ", "  ", "   ", "    ", "     ", "      ", "\t", " \t", "  \t", "\t\t", "> ",
    ">\t"
  };

  private static final String[] MARKERS = {
    "-", "-", "-", "*", "+", "1.", "1.", "2.", "1)", "9)", "10.", "123456789.", "1234567890.", "٣."
  };

  private static final String[] GAPS = {
    " ", " ", " ", "  ", "   ", "    ", "     ", "\t", " \t", ""
  };

  private static final String[] WORDS = {
    "pain",
    "the back",
    "it's",
    "patients'",
    "“quoted”",
    "café",
    "3.5",
    "(see)",
    "e.g.",
    "😀",
    "中文",
    "a.",
    "a\u00a0b",
    "—",
    "x_y",
    "2*3",
    "a  b",
    "tab\tbed",
    "end\\",
    "&amp;",
    "!"
  };

  private static final String[] MARKS = {
    "*", "*", "**", "**", "_", "__", "***", "~~", "~", "`", "``"
  };

  private static final String[] LINKS = {
    "[text](page.md)",
    "[text](page.md#part)",
    "[two words](a/b.md 'title')",
    "[a*b*](x.md)",
    "[x]( x.md )",
    "[x](<x y.md>)",
    "[x](a(b)c)",
    "[x](a\\)b)",
    "[x](a b)",
    "[](x.md)",
    "[x]()",
    "[x](",
    "[a][b]",
    "[a][]",
    "[a]",
    "![a](p.png)",
    "![a](p.png \"t\")",
    "![a]",
    "[[a](x.md)](y.md)",
    "[![i](p.png)](x.md)",
    "[^1]",
    "[^1",
    "[^ ]",
    "![^1]",
    "[x](é.md)",
    "[x](x.md\n)",
    "[x\ny](x.md)",
    "<https://example.org/>",
    "<a@example.org>",
    "<br />",
    "{{emergency}}"
  };

  private static final String[] CELLS = {
    "",
    " ",
    "a",
    " b ",
    " two words ",
    " `a|b` ",
    " *a* ",
    " **b|c** ",
    " a\\|b ",
    " [x](y.md) ",
    "\\",
    " é "
  };

  private static final String[] DASHES = {
    "-", "---", ":-", "-:", ":-:", " --- ", " :---: ", "", "- -", "--:--"
  };

  private static final String[] OTHERS = {
    "# Heading",
    "## Heading ##",
    "Heading\n===",
    "Heading\n---",
    "---",
    "```\ncode\n```",
    "~~~ x\ncode",
    "    code",
    "<div>\ntext\n</div>",
    "<!-- a\nb -->",
    "<script>\n*a*\n\n</script>",
    "[a]: x.md",
    "[b]: <x y.md> 'title'",
    "[c]:\nx.md\n\"t\"",
    "[^1]: A note.\n    More of it.",
    "[^1]: *a*\n\n    b",
    "Term\n: What it is.",
    "Term\n\n:   What it is.\n\n    More.",
    ":::do",
    "::: dont [No] {#i}",
    ":::",
    "::::",
    "> quote\nlazy",
    "> - a\n> - b",
    "> # h\n>\n>     code"
  };

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
        text.append(any(STARTS));
      }
      for (int i = random.nextInt(5); i > 0; i--) {
        text.append(any(REST)).append(random.nextBoolean() ? " " : "");
      }
      text.append(any(ENDS));
    }
    return text.toString();
  }

  private String page() {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(BLOCKS_MAX); i > 0; i--) {
      text.append(block()).append(any(ENDS));
    }
    return text.toString();
  }

  // Blocks that are nearly all as most articles have them, with blank lines between most.
  private String plain() {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(2 * BLOCKS_MAX); i > 0; i--) {
      text.append(
          switch (random.nextInt(6)) {
            case 0 -> "## " + any(WORDS);
            case 1 -> "| a | b |\n|---|---|\n| " + any(WORDS) + " | 2 |";
            case 2 -> plainList();
            case 3 -> any(OTHERS);
            case 4 -> any(WORDS) + " " + any(WORDS) + "\n" + any(WORDS);
            default -> word() + " " + words();
          });
      text.append(random.nextInt(8) == 0 ? any(ENDS) : "\n\n");
    }
    return text.toString();
  }

  private String plainList() {
    String marker = any(MARKERS);
    StringBuilder list = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      list.append(random.nextInt(9) == 0 ? any(MARKERS) : marker).append(' ');
      list.append(any(WORDS)).append(' ').append(any(WORDS)).append(i > 0 ? "\n" : "");
    }
    return list.toString();
  }

  private String block() {
    return switch (random.nextInt(5)) {
      case 0 -> list();
      case 1 -> table();
      case 2 -> any(INDENTS) + any(OTHERS);
      default -> any(INDENTS) + words();
    };
  }

  private String list() {
    StringBuilder list = new StringBuilder();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      list.append(any(INDENTS));
      if (random.nextInt(4) > 0) {
        list.append(any(MARKERS)).append(any(GAPS));
      }
      list.append(random.nextInt(5) == 0 ? any(OTHERS) : random.nextInt(5) == 0 ? "" : words());
      list.append(any(ENDS));
    }
    return list.toString();
  }

  private String table() {
    StringBuilder table = new StringBuilder(row(CELLS));
    table.append(row(DASHES));
    for (int i = random.nextInt(4); i > 0; i--) {
      table.append(row(CELLS));
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
    return row.append(random.nextInt(4) > 0 ? "|" : "").append(any(ENDS)).toString();
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
      case 0 -> any(LINKS);
      case 1 -> marked(any(MARKS));
      case 2 -> any(MARKS) + any(WORDS);
      case 3 -> any(REST);
      default -> any(WORDS);
    };
  }

  private String marked(String mark) {
    String inside = random.nextInt(3) == 0 ? any(WORDS) + " " + any(LINKS) : any(WORDS);
    return mark + inside + mark;
  }

  private String any(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
