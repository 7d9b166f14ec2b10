package pamphlet.build;

/**
 * The files that a build reads, as they stood before it began.
 *
 * @param stamps the files
 * @param moment when they were looked at, by the clock of the disk
 */
record Sources(FolderStamps stamps, long moment) {
  /** Looks at all of them. */
  static Sources look(SiteRoot root) {
    return look(root, Moment.now(root));
  }

  /** As above, at a moment. */
  static Sources look(SiteRoot root, long moment) {
    return new Sources(FolderStamps.ofSources(root), moment);
  }
}
