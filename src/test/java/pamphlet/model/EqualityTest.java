package pamphlet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Records whose equality is written out are equal when all their components are. */
class EqualityTest {
  private static final Code CODE = Code.warning("ST001", "one");
  private static final Code OTHER_CODE = Code.warning("ST002", "two");

  /** No two are equal. */
  private static List<Object> values() {
    Place place = new Place("a.md", 1, 2, 3);
    return List.of(
        new SourcePath("a.md"),
        new SourcePath("b.md"),
        new Address("a.md"),
        new Address("b.md"),
        place,
        new Place("b.md", 1, 2, 3),
        new Place("a.md", 0, 2, 3),
        new Place("a.md", 1, 0, 3),
        new Place("a.md", 1, 2, 0),
        new Anchor("one", place),
        new Anchor("two", place),
        new Anchor("one", Place.file("a.md")),
        new Diagnostic(place, CODE, Severity.WARNING, "message", "help"),
        new Diagnostic(Place.file("a.md"), CODE, Severity.WARNING, "message", "help"),
        new Diagnostic(place, OTHER_CODE, Severity.WARNING, "message", "help"),
        new Diagnostic(place, CODE, Severity.ERROR, "message", "help"),
        new Diagnostic(place, CODE, Severity.WARNING, "another message", "help"),
        new Diagnostic(place, CODE, Severity.WARNING, "message", "another help"));
  }

  @Test
  void onlyTheSameComponentsMakeEqualRecords() {
    List<Object> one = values();
    List<Object> other = values();
    IntStream.range(0, one.size())
        .forEach(
            i ->
                IntStream.range(0, one.size())
                    .forEach(k -> assertThat(one.get(i).equals(other.get(k))).isEqualTo(i == k)));
    assertThat(one).allSatisfy(value -> assertThat(value.equals("a.md")).isFalse());
  }

  @Test
  void equalRecordsHaveTheSameHash() {
    assertThat(values().stream().map(Object::hashCode).toList())
        .isEqualTo(values().stream().map(Object::hashCode).toList());
  }

  @Test
  void nothingIsSaidOnlyIfNoComponentSaysAnything() {
    List<Fragment> fragments = List.of(Fragment.EMPTY);
    Optional<String> text = Optional.of("text");
    Optional<String> no = Optional.empty();
    List<String> none = List.of();
    assertThat(ArticleDetails.NONE.isNone()).isTrue();
    assertThat(
            List.of(
                new ArticleDetails(fragments, none, none, no, no, no, no),
                new ArticleDetails(List.of(), List.of("M54"), none, no, no, no, no),
                new ArticleDetails(List.of(), none, List.of("1"), no, no, no, no),
                new ArticleDetails(List.of(), none, none, text, no, no, no),
                new ArticleDetails(List.of(), none, none, no, text, no, no),
                new ArticleDetails(List.of(), none, none, no, no, text, no),
                new ArticleDetails(List.of(), none, none, no, no, no, text)))
        .noneMatch(ArticleDetails::isNone);
    assertThat(ProseStats.NONE.isNone()).isTrue();
    assertThat(
            List.of(
                new ProseStats(1, 0, 0, 0),
                new ProseStats(0, 1, 0, 0),
                new ProseStats(0, 0, 1, 0),
                new ProseStats(0, 0, 0, 1)))
        .noneMatch(ProseStats::isNone);
  }

  @Test
  void noExerciseHasNothing() {
    List<Fragment> fragments = List.of(Fragment.EMPTY);
    Optional<String> text = Optional.of("text");
    Optional<String> no = Optional.empty();
    Optional<Dose> dose =
        Optional.of(new Dose(1, 1, 1, Sides.values()[0], OptionalInt.empty(), "daily"));
    Optional<Dose> without = Optional.empty();
    assertThat(ExerciseDetails.NONE.isNone()).isTrue();
    assertThat(
            List.of(
                new ExerciseDetails(text, no, no, without, no, List.of(), List.of()),
                new ExerciseDetails(no, text, no, without, no, List.of(), List.of()),
                new ExerciseDetails(no, no, text, without, no, List.of(), List.of()),
                new ExerciseDetails(no, no, no, dose, no, List.of(), List.of()),
                new ExerciseDetails(no, no, no, without, text, List.of(), List.of()),
                new ExerciseDetails(no, no, no, without, no, fragments, List.of()),
                new ExerciseDetails(no, no, no, without, no, List.of(), fragments)))
        .noneMatch(ExerciseDetails::isNone);
  }

  @Test
  void onlyThePublishedLifeWithoutEventsIsThatOfNearlyAllPages() {
    Optional<SourcePath> other = Optional.of(new SourcePath("a.md"));
    Optional<Fragment> notice = Optional.of(Fragment.EMPTY);
    List<Address> from = List.of(new Address("b.html"));
    List<Change> changes = List.of(new Change(LocalDate.EPOCH, Change.Kind.TYPO, "why"));
    Status status = Status.PUBLISHED;
    assertThat(Lifecycle.PUBLISHED.isPublishedOnly()).isTrue();
    assertThat(
            List.of(
                new Lifecycle(
                    Status.DRAFT, Optional.empty(), Optional.empty(), List.of(), List.of()),
                new Lifecycle(status, other, Optional.empty(), List.of(), List.of()),
                new Lifecycle(status, Optional.empty(), notice, List.of(), List.of()),
                new Lifecycle(status, Optional.empty(), Optional.empty(), from, List.of()),
                new Lifecycle(status, Optional.empty(), Optional.empty(), List.of(), changes)))
        .noneMatch(Lifecycle::isPublishedOnly);
  }
}
