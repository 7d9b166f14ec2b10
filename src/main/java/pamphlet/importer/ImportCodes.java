package pamphlet.importer;

import pamphlet.model.Code;

/** What an import cannot carry over. */
final class ImportCodes {
  static final Code KEY = Code.warning("IP001", "a key that has no place here");
  static final Code TEMPLATE = Code.warning("IP002", "template code that became text");
  static final Code HTML = Code.warning("IP003", "HTML that is left out or shown as text");
  static final Code NOWHERE = Code.warning("IP004", "a link or picture that leads nowhere");
  static final Code VALUE = Code.warning("IP005", "a value that cannot be carried over");
  static final Code NAME = Code.warning("IP006", "a page that got another name");
  static final Code UNREADABLE = Code.error("IP007", "a file that cannot be imported");

  private ImportCodes() {}
}
