package pamphlet.state;

import pamphlet.model.SourcePath;

/**
 * The bytes in which a page stands. Whatever is read from them on demand shares this one object, so
 * that it costs little beside the bytes.
 *
 * @param source the page's file
 * @param page all of it
 */
record Stored(SourcePath source, In page) {
  Stored {
    page = page.copy();
  }

  /** The page's file from the site's root; made anew, because to keep it takes 100 bytes. */
  String path() {
    return source.fromRoot();
  }

  /** What stands from a place on that {@link In#at} told. */
  In from(int start) {
    return page.from(start);
  }
}
