package pamphlet.render;

import pamphlet.model.Fragment;
import pamphlet.model.LinkedPage;
import pamphlet.model.SourcePath;
import pamphlet.search.TermTable;

/**
 * The texts of a site with another one for one page.
 *
 * @param others the texts
 * @param page the page
 * @param text its other text
 */
record OtherText(BodySource others, SourcePath page, Fragment text) implements BodySource {
  @Override
  public Fragment body(SourcePath wanted) {
    return wanted.equals(page) ? text : others.body(wanted);
  }

  /** What pages add to the search is that of the site: one page alone makes no search index. */
  @Override
  public byte[] terms(LinkedPage wanted) {
    return others.terms(wanted);
  }

  @Override
  public TermTable termTable() {
    return others.termTable();
  }
}
