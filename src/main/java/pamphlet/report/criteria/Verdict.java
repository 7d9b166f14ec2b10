package pamphlet.report.criteria;

/** What the report says of one criterion on one page. There is no number behind it. */
public enum Verdict {
  /** The page has what the criterion asks for. */
  MET("met"),
  /** The page lacks what the criterion asks for. */
  NOT_MET("not met"),
  /** A program cannot know; the evidence tells where to look. */
  PERSON("needs a person"),
  /** A person has said that it is met, with name and date. */
  ATTESTED("attested");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** The verdict as the report shows it. */
  public String words() {
    return words;
  }

  /** The name that the report's style sheet uses. */
  public String style() {
    return words.replace(' ', '-');
  }
}
