package pamphlet.content;

import java.util.Set;
import pamphlet.model.Settings;

/** A part of the settings whose keys front matter refers to. */
public enum Register {
  CATEGORIES("category", "categories"),
  PEOPLE("person", "people"),
  DISCLAIMERS("disclaimer", "disclaimers");

  private final String word;
  private final String key;

  Register(String word, String key) {
    this.word = word;
    this.key = key;
  }

  /** What one entry is called. */
  public String word() {
    return word;
  }

  /** The key of the register in the settings. */
  public String key() {
    return key;
  }

  /** The keys that the settings have. */
  public Set<String> in(Settings settings) {
    return switch (this) {
      case CATEGORIES -> settings.categories().keySet();
      case PEOPLE -> settings.people().keySet();
      case DISCLAIMERS -> settings.disclaimers().keySet();
    };
  }
}
