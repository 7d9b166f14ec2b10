package pamphlet.deploy;

import java.util.OptionalInt;

/**
 * How far a publication may go.
 *
 * @param maxDeletes how many files it may delete; if absent, the larger of {@link #FEW} and a tenth
 *     of what was published
 * @param adopt whether files that another tool put where files of the site belong may be replaced
 */
public record DeployOptions(OptionalInt maxDeletes, boolean adopt) {
  /** This many deletions are always allowed unless a limit is given. */
  public static final int FEW = 20;

  private static final int TENTH = 10;

  /** The limit for a target to which {@code published} files were published before. */
  int limit(int published) {
    return maxDeletes.orElse(Math.max(FEW, published / TENTH));
  }
}
