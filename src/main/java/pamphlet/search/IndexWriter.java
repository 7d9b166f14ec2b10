package pamphlet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import pamphlet.model.Address;
import pamphlet.search.TermTable.Term;

/** Writes what was collected: all in the head for a small site, in parts for a large one. */
final class IndexWriter {
  /**
   * An index up to this size stays in one file, in characters. Compressed it is about 90 KB, and a
   * reader who searches twice is faster with one file.
   */
  static final int WHOLE_MAX_CHARS = 256 * 1024;

  /** A part of the terms ends before this size, in characters, unless one term alone is larger. */
  static final int SHARD_MAX_CHARS = 16 * 1024;

  /** Documents in a part: few, because the results of a question come from different parts. */
  static final int CHUNK_SIZE = 8;

  /**
   * On a large site, a word that more than one in so many texts has tells them apart too poorly for
   * the size of its places.
   */
  static final int COMMON_ONE_IN = 4;

  static final Address HEAD = new Address("search/index.js");

  private final Collector collected;
  private final SearchLanguage language;
  private final List<Term> terms;
  private final BitSet wanted;
  private final Consumer<SearchFile> files;
  private final Parts chunks;

  /** The records of the documents that are in no part yet. */
  private final List<String> records = new ArrayList<>();

  /**
   * @param collected all documents, counted
   * @param files takes each file when it is written
   */
  IndexWriter(Collector collected, SearchLanguage language, Consumer<SearchFile> files) {
    this.collected = collected;
    this.language = language;
    this.terms = collected.terms();
    this.wanted = wanted();
    this.files = files;
    this.chunks = new Parts("d", files);
  }

  /** Takes the next document, in the same order as they were counted. */
  void add(PageTerms page) {
    collected.place(page, wanted);
    records.add(page.record());
    if (isSurelySplit() && records.size() == CHUNK_SIZE) {
      writeChunks();
    }
  }

  /** The terms of which the places in the text are needed, by number. */
  private BitSet wanted() {
    BitSet wanted = new BitSet();
    for (Term term : terms) {
      wanted.set(term.number(), !isSurelySplit() || !isCommon(SearchField.BODY, term));
    }
    return wanted;
  }

  /** Writes what is left when all documents were taken, the head last. */
  void end() {
    String all = isSurelySplit() ? "" : wholeTerms();
    int size = all.length() + records.stream().mapToInt(String::length).sum();
    files.accept(isSurelySplit() || size > WHOLE_MAX_CHARS ? split() : whole(all));
  }

  /** Whether the index is too large for one file, since a place takes two characters at least. */
  private boolean isSurelySplit() {
    return 2 * collected.placeCount() > WHOLE_MAX_CHARS;
  }

  private String wholeTerms() {
    StringBuilder lines = new StringBuilder();
    for (Term term : terms) {
      lines.append(lines.isEmpty() ? "" : "\n").append(line(term, false));
      if (lines.length() > WHOLE_MAX_CHARS) {
        break;
      }
    }
    return lines.toString();
  }

  private SearchFile whole(String lines) {
    List<String> lengths = Arrays.stream(SearchField.values()).map(collected::lengths).toList();
    Script head = head(lengths).text("terms", lines).values("documents", records);
    return new SearchFile(HEAD, head.end());
  }

  /** Writes all parts that are left, and returns the head. */
  private SearchFile split() {
    writeChunks();
    Parts shards = new Parts("t", files);
    List<String> firstTerms = writeShards(shards);
    Parts words = new Parts("w", files);
    words.add(new Script().text("words", SpellingWords.of(terms, collected)));
    Script head =
        head(List.of(collected.lengths(SearchField.TITLE)))
            .texts("shards", firstTerms)
            .text("shardHashes", shards.hashes())
            .number("chunkSize", CHUNK_SIZE)
            .text("chunkHashes", chunks.hashes())
            .text("wordsHash", words.hashes());
    return new SearchFile(HEAD, head.end());
  }

  private void writeChunks() {
    for (int i = 0; i < records.size(); i += CHUNK_SIZE) {
      int end = Math.min(i + CHUNK_SIZE, records.size());
      chunks.add(new Script().values("documents", records.subList(i, end)));
    }
    records.clear();
  }

  /** Writes the terms in parts and returns the first term of each. */
  private List<String> writeShards(Parts shards) {
    List<String> firstTerms = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    for (Term term : terms) {
      StringBuilder line = line(term, true);
      if (endsBefore(lines, line)) {
        shards.add(new Script().text("terms", lines));
        lines.setLength(0);
      }
      if (lines.isEmpty()) {
        firstTerms.add(term.text());
      }
      lines.append(lines.isEmpty() ? "" : "\n").append(line);
    }
    shards.add(new Script().text("terms", lines));
    return firstTerms;
  }

  /** Whether a part ends before a line, because it has no room for it. */
  static boolean endsBefore(StringBuilder part, CharSequence line) {
    return !part.isEmpty() && part.length() + line.length() >= SHARD_MAX_CHARS;
  }

  private StringBuilder line(Term term, boolean isSplit) {
    StringBuilder line = new StringBuilder(term.text());
    for (SearchField field : SearchField.values()) {
      if (collected.count(field, term.number()) == 0) {
        continue;
      }
      line.append('|');
      if (isSplit && isCommon(field, term)) {
        line.append('!');
      } else {
        collected.places(field, term.number()).write(line.append(field.ordinal()));
      }
    }
    return line;
  }

  private boolean isCommon(SearchField field, Term term) {
    return field == SearchField.BODY
        && collected.count(field, term.number()) * COMMON_ONE_IN > collected.count();
  }

  /** How many texts have each word that too many have. */
  Map<String, Integer> common() {
    Map<String, Integer> common = new HashMap<>();
    for (Term term : terms) {
      if (isCommon(SearchField.BODY, term)) {
        common.put(term.text(), collected.count(SearchField.BODY, term.number()));
      }
    }
    return common;
  }

  private Script head(List<String> lengths) {
    List<SearchField> fields = List.of(SearchField.values());
    return new Script()
        .number("count", collected.count())
        .text("language", language.tag())
        .texts("fields", fields.stream().map(SearchField::word).toList())
        .values("boosts", fields.stream().map(SearchField::boost).toList())
        .number("names", SearchField.NAMES)
        .text("stop", String.join(" ", language.stopWords()))
        .texts("synonyms", collected.synonyms())
        .values("totals", collected.totals())
        .texts("lengths", lengths);
  }
}
