package pamphlet.check;

/** What rules know of a spelling, in one number: its {@linkplain Trait traits} and syllables. */
final class WordMarks {
  /** The bits below are for traits. */
  private static final int SYLLABLES = 10;

  private WordMarks() {}

  /** The marks of a word, given as it is written and in lower case. */
  static int of(String text, String lower) {
    return Syllables.of(text, lower) << SYLLABLES | Trait.of(text, lower);
  }

  /** The syllables of a word with these marks, one at least. */
  static int syllables(int marks) {
    return marks >>> SYLLABLES;
  }
}
