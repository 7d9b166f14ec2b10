package pamphlet.build;

import java.util.List;
import pamphlet.content.FrontMatterCodes;
import pamphlet.model.Diagnostic;

/**
 * Tells what is wrong only because something else could not be read, and would send an author to
 * the wrong place.
 */
final class Consequences {
  /** The code of a reference to an entry that the settings do not have. */
  private static final String REFERENCE = "FM024";

  /** A page that no page links to. */
  private static final String ORPHAN = "LK020";

  /** The codes of what no page links to or shows. */
  private static final List<String> UNUSED = List.of(ORPHAN, "IM015", "EX013");

  private final boolean isSettingsRead;
  private final List<String> unread;

  /**
   * @param settings what was wrong with the settings
   * @param tree what was wrong with the folder of the articles
   */
  Consequences(List<Diagnostic> settings, List<Diagnostic> tree) {
    this.isSettingsRead = settings.stream().noneMatch(Diagnostic::isError);
    this.unread =
        tree.stream()
            .filter(problem -> problem.code().equals(FrontMatterCodes.UNREADABLE))
            .map(problem -> problem.place().path())
            .toList();
  }

  /** Whether there may be any. */
  boolean arePossible() {
    return !isSettingsRead || !unread.isEmpty();
  }

  /**
   * Whether something is told in its own right. A register that could not be read lacks entries,
   * and each article that names one would be blamed; policies that could not be read lead to no
   * page; an article that could not be read links to nothing, and is there all the same. A name
   * that is nearly right is the article's mistake.
   */
  boolean spare(Diagnostic found) {
    String code = found.code().id();
    boolean isOfSettings =
        code.equals(ORPHAN) || code.equals(REFERENCE) && !found.help().startsWith("did you mean");
    boolean isOfUnread =
        UNUSED.contains(code) || unread.stream().anyMatch(path -> isMissing(path, found.message()));
    return (isSettingsRead || !isOfSettings) && (unread.isEmpty() || !isOfUnread);
  }

  /** Whether a message misses an entry that could not be read, or one within it. */
  private static boolean isMissing(String path, String message) {
    String words = "there is no " + path;
    return message.equals(words) || message.startsWith(words + "/");
  }
}
