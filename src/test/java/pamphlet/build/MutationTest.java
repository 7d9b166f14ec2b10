package pamphlet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pamphlet.model.SourcePath;

/**
 * One slip of the keyboard in a key, directive, reference, placeholder or note of the demonstration
 * site never drops anything without a word. What must hold of each changed article: there is a new
 * diagnostic; or readers see the same text, links, cards and facts as before; or they see the
 * changed token itself, or lose no letter but the one that was deleted. A {@code #} before a key of
 * the front matter makes it a comment, as YAML says, and is counted apart.
 */
class MutationTest {
  private static final int MUTANTS = 4000;
  private static final long SEED = 20261123L;

  /** What fingers hit: letters, digits, and the characters that mean something in articles. */
  private static final String TYPED = "aeklz5 :-_{}[]()#.|!*<>\\\"'`=/\t\n\u2019\u2013\u00E9";

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?m)^ *(?:- )?[A-Za-z]+:(?=[ \n])" // a key
              + "|(?<=^(?:category|reviewer|disclaimer): )\\S+|(?<=^author: )\\S+"
              + "|(?<=^  - )\\S+\\.md$" // a related page
              + "|^:::.*$" // a directive
              + "|(?<=])\\((?!http)[^)\\s]+\\)" // a link
              + "|\\{\\{[^}\\s]+}}" // a placeholder
              + "|^> \\[![A-Z]+]$"
              + "|\\[\\^\\w+]:?"); // a footnote

  /** An id that nothing refers to can be any other; a label and an id are not dropped but shown. */
  private static final Pattern FREE = Pattern.compile("#[\\w-]+(?=[ }])|\\[[^\\]\\^!]+](?=\\{|$)");

  /** A place that a slip can happen at. */
  private record Spot(SourcePath page, int at) {}

  @Test
  void noSlipIsPassedOverInSilence() throws IOException {
    MutantSite site = MutantSite.demonstration();
    List<Spot> spots = spots(site);
    Random random = new Random(SEED);
    TreeMap<String, Integer> counts = new TreeMap<>();
    List<String> silent = new ArrayList<>();
    for (int i = 0; i < MUTANTS; i++) {
      Spot spot = spots.get(random.nextInt(spots.size()));
      Mutant mutant = Mutant.of(site.text(spot.page()), spot.at(), random);
      MutantSite.Verdict verdict = site.judge(spot.page(), mutant);
      counts.merge(verdict.name(), 1, Integer::sum);
      if (verdict == MutantSite.Verdict.DROPPED) {
        silent.add(spot.page().value() + ": " + mutant.line());
      }
    }
    System.out.println(MUTANTS + " slips in " + spots.size() + " places: " + counts);
    assertThat(silent).isEmpty();
  }

  /** One mutant of a text. */
  record Mutant(String text, int at) {
    static Mutant of(String text, int at, Random random) {
      String before = text.substring(0, at);
      String behind = text.substring(at + 1);
      char c = text.charAt(at);
      char typed = TYPED.charAt(random.nextInt(TYPED.length()));
      String changed =
          switch (random.nextInt(4)) {
            case 0 -> before + behind;
            case 1 -> before + typed + behind;
            case 2 -> before + typed + c + behind;
            default ->
                behind.isEmpty() ? before : before + behind.charAt(0) + c + behind.substring(1);
          };
      return new Mutant(changed, at);
    }

    /** The line that was changed. */
    String line() {
      int end = text.indexOf('\n', at);
      return text.substring(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length() : end);
    }

    /** What stands around the change, between spaces. */
    String token() {
      int start = at;
      while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
        start--;
      }
      int end = Math.min(at + 1, text.length());
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      return text.substring(start, end).strip();
    }
  }

  private static List<Spot> spots(MutantSite site) {
    List<Spot> spots = new ArrayList<>();
    for (SourcePath page : site.pages()) {
      Matcher token = TOKEN.matcher(site.text(page));
      while (token.find()) {
        Matcher free = FREE.matcher(token.group());
        String fixed = free.replaceAll(found -> "\0".repeat(found.group().length()));
        for (int i = 0; i < fixed.length(); i++) {
          if (fixed.charAt(i) != '\0') {
            spots.add(new Spot(page, token.start() + i));
          }
        }
      }
    }
    return spots;
  }
}
