package pamphlet.search;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import pamphlet.words.WordCutter;
import pamphlet.words.Words;

/**
 * A part of a page that is searched. The order is part of the format: names first, then running
 * text.
 */
enum SearchField {
  TITLE(8),
  ALSO(6),
  TAGS(3),
  HEADINGS(3),
  SIGNS(2),
  SUMMARY(3),
  BODY(1);

  /** So many fields, from the first, are names: they keep stop words, as in "AS" or "IT band". */
  static final int NAMES = 3;

  private final int boost;

  SearchField(int boost) {
    this.boost = boost;
  }

  /** How much a match in this field counts. */
  int boost() {
    return boost;
  }

  /** The name that the script uses. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether stop words of this field are indexed. */
  boolean keepsStopWords() {
    return ordinal() < NAMES;
  }

  /** Whether wrong spellings are compared with the words of this field on large sites. */
  boolean isSpellingGuide() {
    return ordinal() <= HEADINGS.ordinal();
  }

  /** The words of the document in this field, text by text. */
  List<Words> words(SearchDocument page, WordCutter cutter) {
    return this == BODY ? page.body() : List.of(cutter.cut(text(page)));
  }

  /** What the document says in this field. */
  String text(SearchDocument page) {
    return switch (this) {
      case TITLE -> page.title();
      case ALSO -> String.join("\n", page.also());
      case TAGS -> String.join("\n", page.tags()) + "\n" + page.category();
      case HEADINGS -> String.join("\n", page.headings());
      case SIGNS -> lines(page.signs(), SearchDocument.Sign::text);
      case SUMMARY -> page.summary() + "\n" + String.join("\n", page.keyPoints());
      case BODY -> lines(page.body(), Words::text);
    };
  }

  private static <T> String lines(List<T> parts, Function<T, String> text) {
    StringJoiner lines = new StringJoiner("\n");
    for (T part : parts) {
      lines.add(text.apply(part));
    }
    return lines.toString();
  }
}
