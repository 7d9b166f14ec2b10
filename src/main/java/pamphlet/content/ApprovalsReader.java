package pamphlet.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import pamphlet.model.Approval;
import pamphlet.model.Parsed;
import pamphlet.model.Place;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;

/**
 * Reads the record of approvals, {@code articles/.reviews.yaml}: for each page, by its path from
 * {@code articles/}, who approved it, when, and the fingerprint of the {@link ReviewedText}. As
 * strict as the settings, with the same codes: a record that is misread is worse than none.
 */
public final class ApprovalsReader {
  /** The file, from the site's root. */
  public static final String FILE = "articles/.reviews.yaml";

  /** Enough for 20,000 approvals; a longer scalar would keep the YAML parser busy for minutes. */
  public static final int MAX_BYTES = 4 << 20;

  static final Field<String> BY =
      Field.required(
          "by", Texts.reference(Register.PEOPLE), "who approved the page, a key of people");
  static final Field<LocalDate> DATE =
      Field.required("date", FrontMatterShapes.date(), "the day of the approval");
  static final Field<String> HASH =
      Field.required(
          "hash",
          Texts.matching(
              "a fingerprint",
              "[0-9a-f]{64}",
              "let pamphlet reviews --approve FILE --by PERSON write it"),
          "the fingerprint of the approved text");

  private static final Mappings.KeyForm PAGES =
      Mappings.KeyForm.of(
          "(?!/)(?!(.*/)?\\.{0,2}/)[^\\\\]*[^/\\\\]\\.md",
          "write the path of a page from articles/, for example exercises/neck-tilt.md");

  private ApprovalsReader() {}

  /** The approvals by page. */
  public static Parsed<SortedMap<SourcePath, Approval>> read(SourceText text, Settings settings) {
    Problems problems = new Problems(text, Family.CF);
    SortedMap<SourcePath, Approval> approvals =
        root(problems)
            .map(root -> approvals(root, problems, settings))
            .orElseGet(Collections::emptySortedMap);
    return new Parsed<>(approvals, problems.found());
  }

  /** The keys and values of the file. */
  static Optional<YamlNode.Mapping> root(Problems problems) {
    return YamlReader.read(problems, 0, problems.text().text().length());
  }

  private static SortedMap<SourcePath, Approval> approvals(
      YamlNode.Mapping root, Problems problems, Settings settings) {
    Map<String, Place> places = new HashMap<>();
    root.entries()
        .forEach(
            entry ->
                places.put(
                    entry.key().value(),
                    problems.text().place(entry.key().start(), entry.key().end())));
    Map<String, Values> entries =
        Mappings.entries(PAGES, Mappings.keys(BY, DATE, HASH))
            .read(new Value("the record of approvals", root), reading(problems, settings))
            .orElse(Map.of());
    SortedMap<SourcePath, Approval> approvals = new TreeMap<>();
    entries.forEach(
        (path, values) -> {
          if (PAGES.accepts(path)) {
            SourcePath page = new SourcePath(path);
            approvals.put(page, approval(page, values, places.get(path)));
          }
        });
    return approvals;
  }

  private static Approval approval(SourcePath page, Values values, Place place) {
    return new Approval(page, values.need(BY), values.need(DATE), values.need(HASH), place);
  }

  private static Reading reading(Problems problems, Settings settings) {
    Map<Register, Set<String>> people = Map.of(Register.PEOPLE, Register.PEOPLE.in(settings));
    return new Reading(
        problems,
        new Reading.Context(Optional.empty(), people, Set.of(), settings.edition(), false));
  }
}
