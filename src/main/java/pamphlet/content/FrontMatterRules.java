package pamphlet.content;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pamphlet.model.KeyPlaces;
import pamphlet.model.PageType;
import pamphlet.model.Status;

/** What the keys of one front matter mean to each other. Rules that need a clock are not here. */
final class FrontMatterRules {
  private final Values values;
  private final Set<String> meant;
  private final KeyPlaces places;
  private final Problems problems;
  private final Status status;

  private FrontMatterRules(Values values, Set<String> meant, KeyPlaces places, Problems problems) {
    this.values = values;
    this.meant = meant;
    this.places = places;
    this.problems = problems;
    this.status = values.get(FrontMatterFields.STATUS).orElse(Status.PUBLISHED);
  }

  /**
   * Adds to {@code problems} what does not fit together.
   *
   * @param meant keys that the author probably meant when writing unknown ones
   */
  static void check(Values values, Set<String> meant, KeyPlaces places, Problems problems) {
    FrontMatterRules rules = new FrontMatterRules(values, meant, places, problems);
    type(values).ifPresent(rules::checkKeys);
    rules.checkDates();
    rules.checkRetirement();
  }

  /** The type; nothing if it is unknown, so that no key can be missing or out of place. */
  static Optional<PageType> type(Values values) {
    Optional<PageType> type = values.get(FrontMatterFields.TYPE);
    return values.has(FrontMatterFields.TYPE) ? type : Optional.of(PageType.ARTICLE);
  }

  private void checkKeys(PageType type) {
    for (Field<?> field : FrontMatterFields.ALL) {
      boolean allowed = field.types().contains(type);
      if (values.has(field) && !allowed) {
        misplaced(field, type);
      } else if (allowed && isMissing(field)) {
        missing(field, type);
      }
    }
  }

  private boolean isMissing(Field<?> field) {
    return field.required()
        && status != Status.DRAFT
        && !values.has(field)
        && !meant.contains(field.name())
        && !problems.isInLineOf(field.name());
  }

  private void misplaced(Field<?> field, PageType type) {
    String owners =
        field.types().stream().sorted().map(PageType::word).collect(Collectors.joining(" or "));
    String message = "\"" + field.name() + "\" is not a key of " + withArticle(type);
    String help = "remove it, or write type: " + owners;
    problems.add(places.key(field.name()), FrontMatterCodes.NOT_FOR_TYPE, message, help);
  }

  private void missing(Field<?> field, PageType type) {
    String message = withArticle(type) + " needs \"" + field.name() + "\" to be published";
    String help =
        "add the line \"%s: …\" (%s), or write status: draft"
            .formatted(field.name(), field.meaning());
    problems.add(places.whole(), Mistake.MISSING_KEY.code(Family.FM), message, help);
  }

  private void checkDates() {
    Optional<LocalDate> reviewed = values.get(FrontMatterFields.REVIEW_DATE);
    Optional<LocalDate> next = values.get(FrontMatterFields.NEXT_REVIEW);
    if (reviewed.isPresent() && next.isPresent() && !next.get().isAfter(reviewed.get())) {
      String message = "the next review is not after the last review on " + reviewed.get();
      problems.add(
          places.value(FrontMatterFields.NEXT_REVIEW.name()),
          FrontMatterCodes.DATE_ORDER,
          message,
          "write a later day, or remove the line and let the policy decide");
    }
  }

  private void checkRetirement() {
    boolean explained =
        values.has(FrontMatterFields.REPLACED_BY) || values.has(FrontMatterFields.NOTICE);
    if (status == Status.RETIRED && !explained) {
      String message = "a retired page needs replacedBy or notice";
      String help = "say which page replaces it, or tell readers why it was withdrawn";
      problems.add(
          places.value(FrontMatterFields.STATUS.name()),
          FrontMatterCodes.RETIRED_UNEXPLAINED,
          message,
          help);
    }
    if (status == Status.PUBLISHED) {
      warnIfPresent(FrontMatterFields.REPLACED_BY);
      warnIfPresent(FrontMatterFields.NOTICE);
    }
  }

  private void warnIfPresent(Field<?> field) {
    if (values.has(field)) {
      String message = "\"" + field.name() + "\" has an effect on retired pages only";
      String help = "remove it, or write status: retired";
      problems.add(places.key(field.name()), FrontMatterCodes.NOT_RETIRED, message, help);
    }
  }

  private static String withArticle(PageType type) {
    return (type == PageType.PAGE ? "a " : "an ") + type.word();
  }
}
