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
import pamphlet.words.Spelling;
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
  private volatile Names names = Names.of(Map.of());

  /**
   * The placeholder of each number.
   *
   * @param phones the numbers by placeholder
   * @param byDigits the placeholders by number, as it is shown and as it is dialled
   * @param firstDigits what these and the known numbers begin with, a bit for each digit
   */
  private record Names(Map<String, Phone> phones, Map<String, String> byDigits, int firstDigits) {
    static Names of(Map<String, Phone> phones) {
      Map<String, String> byDigits = RawPhoneNumber.byDigits(phones);
      int firstDigits = 0;
      for (String number : byDigits.keySet()) {
        firstDigits |= number.isEmpty() ? 0 : 1 << number.charAt(0) - '0';
      }
      for (String number : KNOWN) {
        firstDigits |= 1 << number.charAt(0) - '0';
      }
      return new Names(phones, byDigits, firstDigits);
    }

    /** Whether no number begins like a word; what cannot be one need not be read to its end. */
    boolean excludes(Spelling word) {
      return (firstDigits >> word.text().charAt(0) - '0' & 1) == 0;
    }
  }

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Prose prose, Settings settings) {
    if (!prose.has(Trait.NUMBER)) {
      return List.of();
    }
    Names names = names(settings.phones());
    List<Diagnostic> found = new ArrayList<>();
    check(prose.passages(), names, found);
    check(prose.footnotes(), names, found);
    return found;
  }

  private static void check(List<Passage> passages, Names names, List<Diagnostic> found) {
    for (Passage passage : passages) {
      if (passage.has(Trait.NUMBER)) {
        check(passage, names, found);
      }
    }
  }

  private static void check(Passage passage, Names names, List<Diagnostic> found) {
    Words words = passage.words();
    for (int i = words.next(Trait.NUMBER, 0);
        i < words.size();
        i = words.next(Trait.NUMBER, i + 1)) {
      if (!names.excludes(words.spelling(i)) && !isAmount(passage, i)) {
        i = check(passage, i, names, found);
      }
    }
  }

  /** Reports the number that starts at word {@code i}, and tells its last word, or {@code i}. */
  private static int check(Passage passage, int i, Names names, List<Diagnostic> found) {
    Words words = passage.words();
    StringBuilder digits = new StringBuilder();
    for (int j = i; j < words.size() && j < i + MAX_GROUPS; j++) {
      if (!words.has(Trait.NUMBER, j)) {
        break;
      }
      digits.append(digits(words.spelling(j).text()));
      String name = names.byDigits().get(digits.toString());
      if (name != null || i == j && isKnown(words, i)) {
        found.add(found(passage, i, j, name == null ? "emergency" : name));
        return j;
      }
    }
    return i;
  }

  /** An amount is no number to call: $911, 999%. */
  private static boolean isAmount(Passage passage, int i) {
    char before = passage.at(passage.words().start(i) - 1);
    char behind = passage.at(passage.words().end(i));
    return before == '$' || before == '\u00A3' || before == '\u20AC' || behind == '%';
  }

  /** Whether a word, given in lower case, begins with a digit and has no letter. */
  static boolean isNumber(String lower) {
    if (!Word.isDigit(lower.charAt(0))) {
      return false;
    }
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 'a' && lower.charAt(i) <= 'z') {
        return false;
      }
    }
    return true;
  }

  private Names names(Map<String, Phone> phones) {
    Names known = names;
    if (known.phones() != phones) {
      known = Names.of(phones);
      names = known;
    }
    return known;
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

  private static boolean isKnown(Words words, int i) {
    if (!KNOWN.contains(words.spelling(i).text())) {
      return false;
    }
    for (int j = Math.max(0, i - 1 - MAX_DISTANCE); j < i; j++) {
      if (CALLING.contains(words.spelling(j).lower())) {
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
