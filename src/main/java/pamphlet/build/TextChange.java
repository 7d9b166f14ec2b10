package pamphlet.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.PageFacts;
import pamphlet.model.SourcePath;
import pamphlet.state.FactsHash;
import pamphlet.state.Key;
import pamphlet.state.KnownPage;
import pamphlet.state.Standing;

/**
 * An article with another text, of which the rest of the site can know nothing.
 *
 * @param was the page as the last full build knew it
 * @param standing how it stands in the site
 * @param content the hash of its file
 * @param exact the hash of its facts with lines and columns
 * @param page the page; absent if only the stamp of its file changed
 * @param own what is wrong with it for itself
 * @param before what was
 */
record TextChange(
    KnownPage was,
    Standing standing,
    Key content,
    Key exact,
    Optional<CompiledPage> page,
    List<Diagnostic> own,
    List<Diagnostic> before) {
  /**
   * The change, unless more may depend on it than the article's own page.
   *
   * @param was the page as the last full build knew it
   * @param exact the hash of its facts with lines and columns as they were since
   * @param compiled what came of the file now
   * @param before what was wrong with it for itself
   */
  static Optional<TextChange> of(
      KnownPage was,
      Standing standing,
      Key exact,
      Key content,
      Compiled compiled,
      List<Diagnostic> before) {
    List<Diagnostic> own = compiled.problems().stream().sorted().distinct().toList();
    String path = was.source().fromRoot();
    boolean isAlone =
        standing.isAlone()
            && compiled.allowances().isEmpty()
            && own.stream().noneMatch(Diagnostic::isError)
            && own.stream().allMatch(found -> found.place().path().equals(path));
    // Where lines moved, findings that tell them have to be told anew.
    boolean mayMove = standing.others().isEmpty() && !standing.isNamed();
    return compiled
        .facts()
        .filter(facts -> isAlone)
        .filter(facts -> was.facts().map(FactsHash::linked).equals(linked(facts)))
        .map(FactsHash::exact)
        .filter(now -> mayMove || now.equals(exact))
        .map(now -> new TextChange(was, standing, content, now, compiled.page(), own, before));
  }

  private static Optional<Key> linked(PageFacts facts) {
    return Optional.of(FactsHash.linked(facts));
  }

  /** An article that is as it was. */
  static TextChange none(
      KnownPage was, Standing standing, Key exact, Key content, List<Diagnostic> own) {
    return new TextChange(was, standing, content, exact, Optional.empty(), own, own);
  }

  /** Its file. */
  SourcePath source() {
    return was.source();
  }

  /** All that is wrong with it now, sorted, each once. */
  List<Diagnostic> problems() {
    return all(own);
  }

  /** How many warnings there are more than before; less than 0 for fewer. */
  int warningsAdded() {
    return all(own).size() - all(before).size();
  }

  private List<Diagnostic> all(List<Diagnostic> found) {
    return Stream.concat(found.stream(), standing.others().stream()).sorted().distinct().toList();
  }
}
