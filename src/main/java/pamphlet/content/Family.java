package pamphlet.content;

/** The kinds of file that are read here; the prefix of their diagnostics' codes. */
public enum Family {
  /** The settings of a site. */
  CF,
  /** An article's front matter. */
  FM
}
