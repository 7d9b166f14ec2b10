package pamphlet.render;

import java.util.List;
import pamphlet.model.Code;

/** The diagnostics of the theme. */
public final class TemplateCodes {
  /** A template that another one or the program asks for. */
  public static final Code MISSING_TEMPLATE = Code.error("TP001", "a template does not exist");

  /** A value that the template uses and the page does not have. */
  public static final Code MISSING_VALUE = Code.error("TP002", "a template uses an unknown value");

  /** An interface word that has no text. */
  public static final Code MISSING_MESSAGE = Code.error("TP003", "an interface word has no text");

  /** Something that templates may not do. */
  public static final Code REFUSED = Code.error("TP004", "a template does what is not allowed");

  /** A template that cannot be read as one. */
  public static final Code SYNTAX = Code.error("TP005", "a template has a syntax error");

  /** Any other trouble while a page is made. */
  public static final Code FAILED = Code.error("TP006", "a template failed");

  /** A file of the theme that cannot be used. */
  public static final Code BAD_FILE = Code.error("TP007", "a file of the theme cannot be used");

  /** A template that never comes to its end. */
  public static final Code ENDLESS = Code.error("TP008", "a template does not come to an end");

  /** A file of a site's own theme that nothing uses. */
  public static final Code NO_EFFECT =
      Code.warning("TP009", "a file of the site's own theme has no effect");

  /** An interface word of a site's own that nothing uses. */
  public static final Code WORD_WITHOUT_EFFECT =
      Code.warning("TP010", "an interface word of the site's own has no effect");

  /** All of them, in order. */
  public static final List<Code> ALL =
      List.of(
          MISSING_TEMPLATE,
          MISSING_VALUE,
          MISSING_MESSAGE,
          REFUSED,
          SYNTAX,
          FAILED,
          BAD_FILE,
          ENDLESS,
          NO_EFFECT,
          WORD_WITHOUT_EFFECT);

  private TemplateCodes() {}
}
