package pamphlet.model;

/**
 * Counts of a page's prose, prepared as readability formulas ask (headings and fragments dropped).
 *
 * @param words words
 * @param sentences sentences
 * @param syllables syllables
 * @param polysyllables words of three or more syllables
 */
public record ProseStats(int words, int sentences, int syllables, int polysyllables) {
  /** Nothing counted. */
  public static final ProseStats NONE = new ProseStats(0, 0, 0, 0);

  /** Whether nothing was counted. */
  public boolean isNone() {
    return words == 0 && sentences == 0 && syllables == 0 && polysyllables == 0;
  }
}
