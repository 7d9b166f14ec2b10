package pamphlet.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pamphlet.model.Comparing;
import pamphlet.words.Word;

/**
 * Finds texts that share nearly all of their words (Jaccard similarity of the sets of words,
 * without filler words and plural endings). Compares only texts that share one of their rarest
 * words, which similar texts must (prefix filtering; Chaudhuri, Ganti and Kaushik 2006), and of
 * those a bounded number, so the cost grows with the number of texts and not with its square.
 */
final class SimilarTexts {
  /** The share of common words from which two texts count as alike. */
  private static final double THRESHOLD = 0.75;

  /** Below so many words, one word in common proves nothing. */
  private static final int MIN_WORDS = 2;

  /** A longer text is a paragraph rather than a sign, and the cost grows with the length. */
  private static final int MAX_WORDS = 60;

  /** At most so many texts that share a rare word are compared with a new one. */
  private static final int MAX_CANDIDATES = 100;

  private static final Set<String> FILLERS =
      Set.of(
          "a", "an", "the", "and", "or", "of", "to", "in", "on", "at", "is", "are", "be", "you",
          "your", "have", "has", "with", "that", "this", "it", "any", "very", "by", "as");

  private final List<List<String>> texts;
  private final Map<String, List<Integer>> byRareWord = new HashMap<>();

  /**
   * Two texts that are alike.
   *
   * @param earlier the index of the first
   * @param later the index of the second
   */
  record Pair(int earlier, int later) {}

  private SimilarTexts(List<List<String>> texts) {
    this.texts = texts;
  }

  /** For each text, the earlier one that it is most like, if there is one. */
  static List<Pair> in(List<String> texts) {
    List<Set<String>> words = texts.stream().map(SimilarTexts::words).toList();
    Map<String, Integer> frequency = new HashMap<>();
    words.forEach(set -> set.forEach(word -> frequency.merge(word, 1, Integer::sum)));
    Comparator<String> rareFirst =
        Comparing.both(
            Comparing.by((String word) -> frequency.get(word)), Comparator.naturalOrder());
    return new SimilarTexts(
            words.stream().map(set -> set.stream().sorted(rareFirst).toList()).toList())
        .pairs();
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int size = texts.get(i).size();
      if (size >= MIN_WORDS && size <= MAX_WORDS) {
        int later = i;
        mostLike(i).ifPresent(earlier -> pairs.add(new Pair(earlier, later)));
        remember(i);
      }
    }
    return pairs;
  }

  private Optional<Integer> mostLike(int text) {
    Set<Integer> candidates = new TreeSet<>();
    for (String word : rareWords(text)) {
      candidates.addAll(byRareWord.getOrDefault(word, List.of()));
    }
    return candidates.stream()
        .filter(other -> similarity(text, other) >= THRESHOLD)
        .max(
            Comparator.<Integer>comparingDouble(other -> similarity(text, other))
                .thenComparing(Comparator.reverseOrder()));
  }

  private void remember(int text) {
    for (String word : rareWords(text)) {
      List<Integer> sharing = byRareWord.computeIfAbsent(word, key -> new ArrayList<>());
      if (sharing.size() < MAX_CANDIDATES) {
        sharing.add(text);
      }
    }
  }

  /** So many of the rarest words that two similar texts have at least one of them in common. */
  private List<String> rareWords(int text) {
    List<String> words = texts.get(text);
    return words.subList(0, words.size() - (int) Math.ceil(THRESHOLD * words.size()) + 1);
  }

  private double similarity(int a, int b) {
    long common = texts.get(a).stream().filter(texts.get(b)::contains).count();
    return (double) common / (texts.get(a).size() + texts.get(b).size() - common);
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : Word.lower(text)) {
      if (!FILLERS.contains(word)) {
        words.add(stem(word));
      }
    }
    return words;
  }

  private static String stem(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
