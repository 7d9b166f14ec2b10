package pamphlet.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pamphlet.content.SettingsReader;
import pamphlet.model.Address;
import pamphlet.model.PageType;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.Settings;
import pamphlet.model.SourceText;
import pamphlet.search.SearchDocument.Sign;
import pamphlet.words.Marker;
import pamphlet.words.Vocabulary;
import pamphlet.words.WordCutter;
import pamphlet.words.Words;

/** Documents for the tests of this package. */
final class Samples {
  private static final Vocabulary VOCABULARY = new Vocabulary(Marker.NONE);

  private Samples() {}

  /** English with the lists that Pamphlet ships. */
  static SearchLanguage english() {
    return SearchLanguage.of("en", list("stopwords_en.txt"), list("synonyms_en.txt"));
  }

  /** The index of some pages. */
  static List<SearchFile> index(List<SearchDocument> pages, SearchLanguage language) {
    TermTable table = new TermTable();
    TermReader reader = reader(language.tag(), table);
    List<byte[]> terms = pages.stream().map(reader::read).toList();
    return write(terms, page -> page, table, language);
  }

  /** The files of an index, the head first. */
  static <T> List<SearchFile> write(
      List<T> pages, Function<? super T, byte[]> terms, TermTable table, SearchLanguage language) {
    List<SearchFile> files = new ArrayList<>();
    SearchIndex.write(pages, terms, table, language, files::add);
    Collections.rotate(files, 1);
    return files;
  }

  /** Reads pages of a language. */
  static TermReader reader(String language, TermTable table) {
    Settings settings =
        SettingsReader.read(
                new SourceText("pamphlet.yaml", "title: Test\nlanguage: " + language + "\n"))
            .value();
    return new TermReader(settings, table, VOCABULARY);
  }

  /** The words of a text. */
  static List<Words> words(String text) {
    return List.of(new WordCutter(VOCABULARY).cut(text));
  }

  private static String list(String name) {
    try {
      return Files.readString(Path.of("templates", name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page with a title, other names parted by commas, and a body. */
  static SearchDocument page(PageType type, String title, String also, String body, Sign... signs) {
    String address = title.toLowerCase(Locale.ROOT).replace(' ', '-') + ".html";
    return new SearchDocument(
        new Address(address),
        type,
        title,
        "Bones and muscles",
        "About " + title + ".",
        Arrays.stream(also.split(", *")).filter(name -> !name.isEmpty()).toList(),
        List.of("health"),
        List.of("What helps"),
        List.of(),
        List.of(signs),
        words(body));
  }

  /** An article without other names. */
  static SearchDocument article(String title, String body, Sign... signs) {
    return page(PageType.ARTICLE, title, "", body, signs);
  }

  /** A sign of the level emergency. */
  static Sign emergency(String anchor, String text) {
    return new Sign(RedFlagLevel.EMERGENCY, anchor, text);
  }

  /** A handful of pages with wording that is hard for a tokenizer. */
  static List<SearchDocument> handful() {
    return List.of(
        page(
            PageType.ARTICLE,
            "Neck spasm",
            "wry neck, crick in the neck",
            "A spasm is a sudden tightening of muscles. It eases in days. X-ray pictures don't help.",
            emergency("fever-stiff-neck", "a fever together with a stiff neck"),
            emergency("", "weakness in an arm")),
        page(PageType.ARTICLE, "Neck pain", "cervicalgia", "Pain in the neck is very common."),
        article("Causes of neck pain at work", "A low screen, a long day, a pinched nerve."),
        article("Diarrhoea", "Loose stools. Drink enough. Œdème, naïve CAFÉ, ﬁbre, İstanbul."),
        article(
            "Parkinson’s disease", "Tremor of the hands. Patients’ doctors, the patient's sofa."),
        article(
            "Meningitis",
            "Infection around the brain, with a headache and a rash.",
            emergency("fever-stiff-neck", "a fever together with a stiff neck")),
        page(
            PageType.ARTICLE,
            "Ankylosing spondylitis",
            "AS",
            "A stiff back; 日本語 한국어 हिन्दी עִבְרִית."),
        page(
            PageType.EXERCISE, "Neck tilt", "side bend", "Sit tall. Tilt your head 5 times a day."),
        page(PageType.PAGE, "About us", "", "Who writes these pages, and who reviews them."));
  }

  /** Random text of letters, marks, hyphens and apostrophes of many scripts. */
  static List<SearchDocument> hardWords() {
    Random random = new Random(11);
    String alphabet =
        "abs iesIŞİıßæŒøłđΣςσ’'ʼ-\u2010\u00ad.,/ \u0301\u05b4\u0650\u093fअکع日한ﬁ²½Ⅳ𐐀٣é";
    int[] letters = alphabet.codePoints().toArray();
    return IntStream.range(0, 200)
        .mapToObj(i -> random.ints(60, 0, letters.length).map(n -> letters[n]).toArray())
        .map(text -> article("Hard", new String(text, 0, text.length)))
        .toList();
  }

  /** So many articles of random words, which are as unevenly frequent as those of real text. */
  static Stream<SearchDocument> many(int count) {
    Random random = new Random(7);
    return IntStream.range(0, count).mapToObj(i -> generated(i, random));
  }

  private static SearchDocument generated(int number, Random random) {
    List<Sign> signs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      signs.add(emergency("sign-" + i, words(random, 8, 20_000)));
    }
    return new SearchDocument(
        new Address("topic-" + number % 40 + "/" + number + ".html"),
        PageType.values()[number % 3],
        words(random, 4, 20_000),
        "Topic " + number % 40,
        words(random, 22, 20_000),
        List.of(words(random, 2, 20_000), words(random, 3, 20_000)),
        List.of(words(random, 1, 200), words(random, 1, 200)),
        IntStream.range(0, 9).mapToObj(i -> words(random, 4, 20_000)).toList(),
        List.of(words(random, 12, 20_000), words(random, 12, 20_000)),
        signs,
        words(words(random, 600, 40_000)));
  }

  // Zipf's law: the frequency of a word is one over its rank, so ranks are spread evenly by their
  // logarithm.
  private static String words(Random random, int count, int vocabulary) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int rank = (int) Math.exp(random.nextDouble() * Math.log(vocabulary));
      text.append(text.isEmpty() ? "" : " ").append(word(rank));
    }
    return text.toString();
  }

  /** The word of a rank: syllables that look like words and compress like words. */
  static String word(int rank) {
    Random random = new Random(rank * 7919L);
    String consonants = "bcdfglmnprstv";
    StringBuilder word = new StringBuilder();
    int syllables = 2 + Integer.toString(rank).length() / 2 + random.nextInt(2);
    for (int i = 0; i < syllables; i++) {
      word.append(consonants.charAt(random.nextInt(consonants.length())));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.append(consonants.charAt(random.nextInt(10))).toString();
  }
}
