package pamphlet.model;

/** Where a link leads. */
public sealed interface Target {
  /**
   * Another article, exercise or page, or a place in it.
   *
   * @param page the page's source
   * @param anchor the id in it, empty for the page itself
   */
  record Page(SourcePath page, String anchor) implements Target {}

  /**
   * A file that lies beside the articles and is copied into the site.
   *
   * @param file the file's source
   */
  record File(SourcePath file) implements Target {}

  /**
   * An address outside the site, of an allowed scheme (http, https, mailto, tel).
   *
   * @param url the address, ready for an attribute after HTML escaping
   */
  record External(String url) implements Target {}
}
