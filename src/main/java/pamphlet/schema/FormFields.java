package pamphlet.schema;

import java.util.List;
import java.util.Locale;
import pamphlet.content.Field;
import pamphlet.content.Form;
import pamphlet.content.FrontMatterFields;
import pamphlet.model.PageType;

/** What the forms of all programs have in common. */
final class FormFields {
  /** The name under which such programs keep the text behind the front matter. */
  static final String BODY = "body";

  static final String TYPE = "type";
  static final String STATUS = "status";

  private FormFields() {}

  /** The keys that an editor fills in on a page of this type; the type itself is fixed. */
  static List<Field<?>> of(PageType type) {
    return FrontMatterFields.ALL.stream()
        .filter(field -> field.types().contains(type))
        .filter(field -> !field.name().equals(TYPE))
        .toList();
  }

  /** The folder of the pages of a type, as in the demonstration site. */
  static String folder(PageType type) {
    return switch (type) {
      case ARTICLE -> "articles";
      case EXERCISE -> "articles/exercises";
      case PAGE -> "articles/about";
    };
  }

  /** The words for a key, for example {@code Review date} for {@code reviewDate}. */
  static String label(String key) {
    String words = key.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** What to write, for the editor; a draft may lack what a public page needs. */
  static String hint(Field<?> field) {
    return field.meaning() + (field.required() ? " (needed to publish)" : "");
  }

  /** Whether a value is a day, for which programs have a calendar. */
  static boolean isDate(Form form) {
    return form instanceof Form.Text text && text.words().equals("date");
  }

  /** Whether a form must be filled in even for a draft: its name is made from the title. */
  static boolean isNeeded(Field<?> field) {
    return field.name().equals("title");
  }

  /** The words to choose from; none if the editor writes freely. */
  static List<String> options(Form form, Names names) {
    if (form instanceof Form.Choice choice) {
      return choice.words();
    }
    boolean isClosed = form instanceof Form.Reference reference && !reference.namesToo();
    return isClosed ? names.in(((Form.Reference) form).register()) : List.of();
  }
}
