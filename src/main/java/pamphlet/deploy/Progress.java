package pamphlet.deploy;

/** Hears how far a publication is. Called from several threads, one at a time. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress NONE = (step, done, total) -> {};

  /**
   * A step was carried out.
   *
   * @param step which one
   * @param done how many have been carried out
   * @param total how many there are
   */
  void done(Step step, int done, int total);
}
