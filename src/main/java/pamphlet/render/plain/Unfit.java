package pamphlet.render.plain;

/** Says that a template or its values need FreeMarker. Never reaches an editor. */
final class Unfit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what what is not known here, for whoever looks for the reason
   */
  Unfit(String what) {
    super(what, null, false, false);
  }
}
