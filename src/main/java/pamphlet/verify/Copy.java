package pamphlet.verify;

import java.io.IOException;
import java.util.SortedMap;
import java.util.SortedSet;
import pamphlet.model.Address;
import pamphlet.publish.BuiltFile;

/** A published copy of a site. */
interface Copy {
  /** How many files may be looked at side by side. */
  int parallel();

  /**
   * Compares one file; from any thread.
   *
   * @param wanted the file as it was built
   * @param all every file of the site
   */
  Verdict look(BuiltFile wanted, SortedMap<Address, BuiltFile> all) throws IOException;

  /** What is there and not part of the site, as far as that can be known. */
  SortedSet<Address> foreign(SortedMap<Address, BuiltFile> all) throws IOException;
}
