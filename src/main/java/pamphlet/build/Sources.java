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

  /** The same for a build that remembers them: of a large site it keeps them short. */
  Sources toRemember(BuildOptions options) {
    int pages = 0;
    for (int i = 0; i < stamps.size(); i++) {
      pages += stamps.path(i).endsWith(".md") ? 1 : 0;
    }
    return options.isLarge(pages) ? new Sources(stamps.shortened(moment), moment) : this;
  }
}
