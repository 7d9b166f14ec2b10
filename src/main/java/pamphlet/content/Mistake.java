package pamphlet.content;

import pamphlet.model.Code;

/**
 * What authors get wrong in settings and front matter alike. Each is one code in either family with
 * the same number, so that {@code FM012} and {@code CF012} mean the same.
 */
public enum Mistake {
  NOT_YAML(1, "the lines cannot be read as YAML"),
  TAB(2, "a tab stands where only spaces may stand"),
  TOO_DEEP(3, "values are nested too deeply"),
  TOO_LARGE(4, "there is too much text"),
  ALIAS(5, "anchors, aliases and merge keys are not supported"),
  TAG(6, "YAML tags are not supported"),
  SEVERAL_DOCUMENTS(7, "there is more than one YAML document"),
  HIDDEN_CHARACTER(8, "a key holds a character that cannot be seen"),
  NOT_KEYS(9, "the lines are not of the form \"key: value\""),
  DUPLICATE_KEY(10, "a key stands twice"),
  TWIN_KEY(11, "two keys look the same but are stored differently"),
  UNKNOWN_KEY(12, "a key is not known"),
  MISSING_KEY(13, "a required key is missing"),
  EMPTY_VALUE(14, "a key has no value"),
  WRONG_KIND(15, "a value is of the wrong kind, such as a list instead of a text"),
  UNKNOWN_VALUE(16, "a value is not one of those that are allowed"),
  BAD_DATE(17, "a date is not written as year-month-day or does not exist"),
  BAD_NUMBER(18, "a number is not written as one or is out of range"),
  BAD_DURATION(19, "a time span is not a number with a unit"),
  BAD_ADDRESS(20, "a web or e-mail address is not complete"),
  BAD_PATH(21, "a path does not lead to a file below articles/"),
  BAD_PLACEHOLDER(22, "a placeholder is unknown, out of place or has no value"),
  BAD_LENGTH(23, "a list is too short or too long"),
  UNKNOWN_REFERENCE(24, "a key of the settings is referred to that they do not have"),
  BAD_FORM(25, "a value is not of the form that it must have");

  private final int number;
  private final String meaning;

  Mistake(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /** The code under which {@code family} reports this. All of them stop a build. */
  public Code code(Family family) {
    return Code.error(family.name() + (number < 10 ? "00" : "0") + number, meaning);
  }
}
