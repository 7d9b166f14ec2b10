package pamphlet.content;

import java.util.List;
import java.util.Map;
import pamphlet.model.Category;
import pamphlet.model.CheckSettings;
import pamphlet.model.Fragment;
import pamphlet.model.HostName;
import pamphlet.model.Person;
import pamphlet.model.Phone;
import pamphlet.model.Publisher;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.ReviewPolicy;

/** Every key of {@code pamphlet.yaml}. */
public final class SettingsFields {
  static final Field<String> TITLE = Field.required("title", Texts.plain(), "the name of the site");
  static final Field<String> BASE_URL =
      Field.optional(
          "baseUrl",
          Texts.parsed("web address", Addresses.WEB_PATTERN, Addresses::base),
          "the address that the site will have; needed for sitemap and feed");
  static final Field<String> LANGUAGE =
      Field.optional(
          "language",
          Texts.parsed("language tag", "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", Addresses::language),
          "the language of the articles; en if absent");
  static final Field<String> EDITION =
      Field.optional(
          "edition",
          Texts.matching("an edition", "[A-Z]{2}", "write two capital letters, for example US"),
          "the country whose numbers and actions are used; US if absent");
  static final Field<Map<String, Phone>> EMERGENCY =
      Field.optional(
          "emergency", SettingsShapes.phones(), "telephone numbers; the edition's if absent");
  static final Field<Publisher> PUBLISHER =
      Field.optional("publisher", SettingsShapes.publisher(), "who publishes the site");
  static final Field<ReviewPolicy> REVIEW =
      Field.optional("review", SettingsShapes.review(), "how long a review holds");
  static final Field<Map<RedFlagLevel, Fragment>> RED_FLAG_ACTIONS =
      Field.optional(
          "redFlagActions", SettingsShapes.actions(), "what to do at each level of red flags");
  static final Field<Map<String, Fragment>> DISCLAIMERS =
      Field.optional(
          "disclaimers",
          Mappings.entries(Mappings.NAMES, PhoneText.shape()),
          "texts that articles name by their key");
  static final Field<Map<String, Category>> CATEGORIES =
      Field.optional("categories", SettingsShapes.categories(), "topics of articles");
  static final Field<Map<String, Person>> PEOPLE =
      Field.optional("people", SettingsShapes.people(), "who writes and reviews");
  static final Field<CheckSettings> CHECKS =
      Field.optional("checks", SettingsShapes.checks(), "how strict the checks are");

  static final Field<Map<String, String>> PUBLISH =
      Field.optional(
          "publish",
          Mappings.entries(Mappings.NAMES, PublishTargets.shape()),
          "targets that \"pamphlet publish\" knows by name, without passwords or keys");

  static final Field<HostName> HOST =
      Field.optional(
          "host",
          Texts.choice(HostName.class, HostName::word),
          "where the site is published; a build adds what this kind of host needs");

  /** All keys, in the order in which they are explained. */
  public static final List<Field<?>> ALL =
      List.of(
          TITLE,
          BASE_URL,
          LANGUAGE,
          EDITION,
          EMERGENCY,
          PUBLISHER,
          REVIEW,
          RED_FLAG_ACTIONS,
          DISCLAIMERS,
          CATEGORIES,
          PEOPLE,
          CHECKS,
          PUBLISH,
          HOST);

  private SettingsFields() {}
}
