package pamphlet.render;

import java.util.Map;
import pamphlet.model.Fragment;
import pamphlet.model.LinkedPage;
import pamphlet.model.SourcePath;
import pamphlet.search.TermTable;

/** Where the texts of pages come from. Called from many threads, once or twice for each page. */
public interface BodySource {
  /** The compiled text of a page that the site builds. */
  Fragment body(SourcePath page);

  /**
   * What a page that the site builds adds to the search index, as {@link
   * pamphlet.search.TermReader} found it out.
   */
  byte[] terms(LinkedPage page);

  /** The numbers of the words of {@link #terms}. */
  TermTable termTable();

  /** Tells which words the search index left out of texts, and how many texts have each. */
  default void tellCommon(Map<String, Integer> words) {}

  /**
   * Keeps the bytes of a file that had to be made before its turn, such as one of the search index.
   * In memory, unless whoever keeps the texts knows a better place.
   */
  default Content aside(byte[] bytes) {
    return () -> bytes;
  }
}
