package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Phone;
import pamphlet.model.Settings;
import pamphlet.words.Word;
import pamphlet.words.Words;

/**
 * Emergency numbers come from the edition, never from the text: 111 is the advice line in England
 * and the emergency number in New Zealand, and text is copied across borders. Found are the
 * edition's own numbers, and numbers that some country calls for help behind a word like "call".
 */
@AutoService(ProseRule.class)
public final class RawPhoneNumber implements ProseRule {
  static final Code CODE = Code.warning("RF013", "an emergency number is written as digits");

  /**
   * Numbers that people know from elsewhere; 108, 119 and 10177 in India, Japan and South Africa.
   */
  private static final Set<String> KNOWN =
      Set.of("911", "999", "112", "000", "111", "108", "119", "10177", "988");

  private static final Set<String> CALLING =
      Set.of(
          "call",
          "calling",
          "calls",
          "dial",
          "dialling",
          "dialing",
          "ring",
          "ringing",
          "phone",
          "phoning",
          "telephone",
          "text");

  /** How many words may stand between "call" and the number, as in "call NHS 111". */
  private static final int MAX_DISTANCE = 2;

  /** How many groups of digits a number may be written in, as in 1 800 222 1222. */
  private static final int MAX_GROUPS = 5;

  /** Of the site at hand: a rule is asked about page after page of one site. */
  private volatile Names names = new Names(Map.of(), Map.of());

  /**
   * The placeholder of each number.
   *
   * @param phones the numbers by placeholder
   * @param byDigits the placeholders by number, as it is shown and as it is dialled
   */
  private record Names(Map<String, Phone> phones, Map<String, String> byDigits) {}

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Prose prose, Settings settings) {
    Map<String, String> names = names(settings.phones());
    List<Diagnostic> found = new ArrayList<>();
    check(prose.passages(), names, found);
    check(prose.footnotes(), names, found);
    return found;
  }

  private static void check(
      List<Passage> passages, Map<String, String> names, List<Diagnostic> found) {
    for (Passage passage : passages) {
      if (passage.has(Trait.FIGURE)) {
        check(passage, names, found);
      }
    }
  }

  private static void check(Passage passage, Map<String, String> names, List<Diagnostic> found) {
    Words words = passage.words();
    for (int i = words.next(Trait.FIGURE, 0);
        i < words.size();
        i = words.next(Trait.FIGURE, i + 1)) {
      if (startsNumber(passage, i)) {
        i = check(passage, i, names, found);
      }
    }
  }

  /** Reports the number that starts at word {@code i}, and tells its last word, or {@code i}. */
  private static int check(
      Passage passage, int i, Map<String, String> names, List<Diagnostic> found) {
    StringBuilder digits = new StringBuilder();
    for (int j = i; j < passage.words().size() && j < i + MAX_GROUPS; j++) {
      if (!isNumber(passage.words().get(j))) {
        break;
      }
      digits.append(digits(passage.words().get(j).text()));
      String name = names.get(digits.toString());
      if (name != null || i == j && isKnown(passage.words(), i)) {
        found.add(found(passage, i, j, name == null ? "emergency" : name));
        return j;
      }
    }
    return i;
  }

  private static boolean startsNumber(Passage passage, int i) {
    Word word = passage.words().get(i);
    return isNumber(word) && !isAmount(passage.at(word.start() - 1), passage.at(word.end()));
  }

  /** An amount is no number to call: $911, 999%. */
  private static boolean isAmount(char before, char behind) {
    return before == '$' || before == '\u00A3' || before == '\u20AC' || behind == '%';
  }

  private static boolean isNumber(Word word) {
    return word.has(Trait.FIGURE) && !hasLetter(word.lower());
  }

  private static boolean hasLetter(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 'a' && lower.charAt(i) <= 'z') {
        return true;
      }
    }
    return false;
  }

  private Map<String, String> names(Map<String, Phone> phones) {
    Names known = names;
    if (known.phones() != phones) {
      known = new Names(phones, byDigits(phones));
      names = known;
    }
    return known.byDigits();
  }

  private static Map<String, String> byDigits(Map<String, Phone> phones) {
    Map<String, String> names = new HashMap<>();
    phones.forEach(
        (name, phone) -> {
          names.putIfAbsent(digits(phone.display()), name);
          names.putIfAbsent(digits(phone.dial()), name);
        });
    return names;
  }

  private static boolean isKnown(List<Word> words, int i) {
    if (!KNOWN.contains(words.get(i).text())) {
      return false;
    }
    for (int j = Math.max(0, i - 1 - MAX_DISTANCE); j < i; j++) {
      if (CALLING.contains(words.get(j).lower())) {
        return true;
      }
    }
    return false;
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Word.isDigit(text.charAt(i))) {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  private static Diagnostic found(Passage passage, int first, int last, String name) {
    List<Word> words = passage.words();
    String written = passage.text().substring(words.get(first).start(), words.get(last).end());
    return Diagnostic.of(
        passage.place(words.get(first), words.get(last)),
        CODE,
        "number \"" + written + "\" is written as digits",
        "write {{" + name + "}}, which becomes the number of the site's edition");
  }
}
