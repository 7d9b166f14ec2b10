package pamphlet.importer;

import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;

/**
 * A page of the source.
 *
 * @param file its file, from the source's folder
 * @param text what the file says
 * @param matter its front matter
 * @param page its path below the folder of pages, without an ending
 * @param target what it becomes
 * @param isSection whether it stands for a list of pages
 * @param address the address that it had, without a slash in front; empty for the front page
 */
record SourcePage(
    String file,
    SourceText text,
    Matter matter,
    String page,
    SourcePath target,
    boolean isSection,
    String address) {
  /** The folder of the file, with a slash at its end; empty for the source's own folder. */
  String folder() {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }
}
