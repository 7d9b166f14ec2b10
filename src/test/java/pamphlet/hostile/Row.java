package pamphlet.hostile;

import java.util.List;

/** A row of the matrix in SECURITY.md. */
interface Row {
  /** What is put into a site, in a few words. */
  String name();

  /** The codes of what the program tells; none if the site is built and harmless. */
  List<String> codes();
}
