package pamphlet.verify;

/** What the comparison of one file found. */
public enum Verdict {
  /** It is there, byte for byte. */
  SAME,
  /** Its address leads to another page of the site, as a redirect should. */
  LEADS_ON,
  /** The host reads it and does not serve it, as it should. */
  NOT_SERVED,
  /** Something else is there. */
  DIFFERS,
  /** Nothing is there. */
  MISSING,
  /** It is there and not part of the site. */
  FOREIGN,
  /** The server did not answer, or not to the end. */
  UNKNOWN;

  /** Whether the copy is not as it should be. */
  public boolean isFault() {
    return this == DIFFERS || this == MISSING || this == FOREIGN || this == UNKNOWN;
  }
}
