package pamphlet.report.criteria;

/**
 * The codes of style findings that speak to a criterion; a test holds them against the catalogue.
 */
final class Styles {
  static final String PARAGRAPH = "ST007";
  static final String LONG_LIST = "ST008";
  static final String WORDS = "ST012";
  static final String ABBREVIATION = "ST014";
  static final String GRADE = "ST015";

  private Styles() {}
}
