package pamphlet.content;

import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import pamphlet.model.Category;
import pamphlet.model.CheckSettings;
import pamphlet.model.Fragment;
import pamphlet.model.Person;
import pamphlet.model.Phone;
import pamphlet.model.Publisher;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.ReviewPolicy;
import pamphlet.model.Severity;
import pamphlet.model.SourcePath;

/** The groups of keys that the settings hold below their own keys. */
final class SettingsShapes {
  private static final Mappings.KeyForm RULES =
      Mappings.KeyForm.of(
          "[A-Z]{2}[0-9]{3}", "write the code of a rule as messages show it, for example ST012");

  private SettingsShapes() {}

  /** {@code emergency}: numbers by placeholder. */
  static Shape<Map<String, Phone>> phones() {
    Shape<Phone> phone =
        Texts.matching(
                "a telephone number",
                "\\+?[0-9](?:[ ()/.-]{0,2}[0-9]){1,17}",
                "write digits, with spaces or hyphens between them")
            .map(Phone::of);
    Field<Phone> number = Field.optional("number", phone, "the emergency number");
    Field<Phone> advice = Field.optional("advice-line", phone, "for medical advice by telephone");
    Field<Phone> poison = Field.optional("poison", phone, "for poisonings");
    return Mappings.keys(number, advice, poison)
        .map(
            v -> {
              Map<String, Phone> phones = new LinkedHashMap<>();
              v.get(number).ifPresent(found -> phones.put("emergency", found));
              v.get(advice).ifPresent(found -> phones.put("advice-line", found));
              v.get(poison).ifPresent(found -> phones.put("poison", found));
              return Collections.unmodifiableMap(phones);
            });
  }

  /** {@code publisher}. */
  static Shape<Publisher> publisher() {
    Field<String> name = Field.required("name", Texts.plain(), "the organisation");
    Field<String> url = Field.optional("url", web(), "its address on the web");
    Field<String> email = Field.optional("email", email(), "where readers can write to");
    Field<String> funding = Field.optional("funding", Texts.plain(), "who pays");
    Field<String> advertising =
        Field.optional("advertising", Texts.plain(), "the policy on advertising");
    Field<Map<String, SourcePath>> policies =
        Field.optional(
            "policies",
            Mappings.entries(Mappings.NAMES, Paths.page()),
            "pages about the site by name, as paths from articles/");
    return Mappings.keys(name, url, email, funding, advertising, policies)
        .map(
            v ->
                new Publisher(
                    v.need(name),
                    v.get(url),
                    v.get(email),
                    v.get(funding),
                    v.get(advertising),
                    v.get(policies).orElse(Map.of())));
  }

  /** {@code review}. */
  static Shape<ReviewPolicy> review() {
    Shape<Period> period =
        Texts.parsed("time span, for example 3y", Numbers.PERIOD_PATTERN, Numbers::period);
    Field<Period> interval = Field.optional("interval", period, "from one review to the next");
    Field<Period> warnBefore =
        Field.optional("warnBefore", period, "how long before the next review to warn");
    Field<Boolean> overdue =
        Field.optional(
            "overdue", Texts.flag("warn", "fail"), "whether an overdue page stops a build");
    Field<Boolean> approvals =
        Field.optional(
            "approvals",
            Texts.flag("optional", "required"),
            "whether each published article and exercise must have a recorded approval");
    return Mappings.keys(interval, warnBefore, overdue, approvals)
        .map(
            v ->
                new ReviewPolicy(
                    v.get(interval).orElse(ReviewPolicy.DEFAULT.interval()),
                    v.get(warnBefore).orElse(ReviewPolicy.DEFAULT.warnBefore()),
                    v.get(overdue).orElse(ReviewPolicy.DEFAULT.overdueFails()),
                    v.get(approvals).orElse(ReviewPolicy.DEFAULT.approvalsRequired())));
  }

  /** {@code redFlagActions}: texts by level. */
  static Shape<Map<RedFlagLevel, Fragment>> actions() {
    Map<RedFlagLevel, Field<Fragment>> fields = new LinkedHashMap<>();
    for (RedFlagLevel level : RedFlagLevel.values()) {
      String meaning = "what to do if help is needed: " + level.word();
      fields.put(level, Field.optional(level.word(), PhoneText.shape(), meaning));
    }
    return Mappings.keys(fields.values().toArray(new Field<?>[0]))
        .map(
            v -> {
              Map<RedFlagLevel, Fragment> actions = new LinkedHashMap<>();
              fields.forEach(
                  (level, field) -> v.get(field).ifPresent(text -> actions.put(level, text)));
              return Collections.unmodifiableMap(actions);
            });
  }

  /** {@code categories}, by key. */
  static Shape<Map<String, Category>> categories() {
    Field<String> title = Field.required("title", Texts.plain(), "as readers see it");
    Field<String> summary = Field.required("summary", Texts.plain(), "one sentence");
    Field<Boolean> redFlags =
        Field.optional(
            "redFlags",
            Texts.flag("optional", "required"),
            "whether each of its articles must have a red-flag card");
    return register(
        Mappings.keys(title, summary, redFlags),
        (id, v) -> new Category(id, v.need(title), v.need(summary), v.get(redFlags).orElse(false)));
  }

  /** {@code people}, by key. */
  static Shape<Map<String, Person>> people() {
    Field<String> name = Field.required("name", Texts.plain(), "as readers see it");
    Field<String> credentials = Field.optional("credentials", Texts.plain(), "for example MD");
    Field<String> role = Field.optional("role", Texts.plain(), "what the person does");
    Field<String> affiliation = Field.optional("affiliation", Texts.plain(), "where");
    Field<String> url = Field.optional("url", web(), "a page about the person");
    Field<String> conflicts =
        Field.optional("conflicts", Texts.plain(), "conflicts of interest, or none");
    Field<Boolean> fictional =
        Field.optional("fictional", Texts.flag(), "true for a made-up person of a demonstration");
    return register(
        Mappings.keys(name, credentials, role, affiliation, url, conflicts, fictional),
        (id, v) ->
            new Person(
                id,
                v.need(name),
                v.get(credentials),
                v.get(role),
                v.get(affiliation),
                v.get(url),
                v.get(conflicts),
                v.get(fictional).orElse(false)));
  }

  /** {@code checks}. */
  static Shape<CheckSettings> checks() {
    Field<CheckSettings.Profile> profile =
        Field.optional(
            "profile",
            Texts.choice(CheckSettings.Profile.class, each -> each.name().toLowerCase(Locale.ROOT)),
            "the house style");
    Field<Double> grade =
        Field.optional(
            "readingGrade", Texts.number(1, 20), "the highest reading grade that is accepted");
    Field<Map<String, Optional<Severity>>> rules =
        Field.optional(
            "rules",
            Mappings.entries(RULES, severity()),
            "codes of rules with the severity they have on this site");
    return Mappings.keys(profile, grade, rules)
        .map(
            v ->
                new CheckSettings(
                    v.get(profile).orElse(CheckSettings.DEFAULT.profile()),
                    v.get(rules).orElse(Map.of()),
                    v.get(grade).orElse(CheckSettings.DEFAULT.readingGrade())));
  }

  private static Shape<Optional<Severity>> severity() {
    Map<String, Optional<Severity>> words = new LinkedHashMap<>();
    words.put("off", Optional.empty());
    words.put("warning", Optional.of(Severity.WARNING));
    words.put("error", Optional.of(Severity.ERROR));
    return Texts.choice(words);
  }

  /** Entries that know their own key. */
  private static <T> Shape<Map<String, T>> register(
      Shape<Values> entry, BiFunction<String, Values, T> make) {
    return Mappings.entries(Mappings.NAMES, entry)
        .map(
            entries -> {
              Map<String, T> read = new LinkedHashMap<>();
              entries.forEach((id, values) -> read.put(id, make.apply(id, values)));
              return Collections.unmodifiableMap(read);
            });
  }

  private static Shape<String> web() {
    return Texts.parsed("web address", Addresses.WEB_PATTERN, Addresses::web);
  }

  private static Shape<String> email() {
    return Texts.parsed("e-mail address", Addresses.EMAIL_PATTERN, Addresses::email);
  }
}
