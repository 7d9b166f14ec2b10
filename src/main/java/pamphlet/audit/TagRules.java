package pamphlet.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pamphlet.audit.References.Use;
import pamphlet.model.Code;

/** What an opening tag may say. */
final class TagRules {
  /** Relations that are told and not loaded (HTML Living Standard, 4.6.7). */
  private static final Set<String> TOLD =
      Set.of("canonical", "alternate", "author", "help", "license", "me", "next", "prev", "search");

  private static final Set<String> CODE = Set.of("", "text/javascript");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String DATA = "application/ld+json";
  private static final Pattern REFRESH = Pattern.compile("\\d{1,3};\\s*url=(.+)");
  private static final Pattern PART = Pattern.compile("url\\(#[^\"'()\\\\]*\\)");

  /** What the text behind a tag is. */
  enum Content {
    MARKUP,
    TEXT,
    CODE,
    DATA
  }

  private final References references;
  private final Consumer<Fault> faults;
  private final Ids ids;

  TagRules(References references, Ids ids, Consumer<Fault> faults) {
    this.references = references;
    this.ids = ids;
    this.faults = faults;
  }

  /** Looks at a tag; tells what its content is. */
  Content check(Tag tag) {
    Elements element = tag.element();
    if (tag.hasTwins()) {
      fault(tag, AuditCodes.MARKUP, "this tag has an attribute twice", "remove one of the two");
    }
    for (int i = 0; i < tag.count(); i++) {
      check(tag, element, i);
    }
    return switch (element) {
      case SCRIPT -> script(tag);
      case META -> meta(tag);
      case TEXT -> Content.TEXT;
      case STYLE -> style(tag);
      case REFUSED -> refused(tag);
      default -> Content.MARKUP;
    };
  }

  private void check(Tag tag, Elements element, int i) {
    switch (tag.kind(i)) {
      case ID -> ids.add(tag, i, faults);
      case LINK -> address(tag, i, use(tag, element));
      case QUOTED_FROM -> address(tag, i, Use.FOLLOW);
      case LOADED -> address(tag, i, element == Elements.SCRIPT ? Use.RUN : Use.LOAD);
      case PICTURES -> pictures(tag, i);
      case PAINT -> paint(tag, i);
      case REFUSED -> attribute(tag, i);
      case OTHER -> handler(tag, i);
      default -> {} // Part of what the element as a whole is judged by.
    }
  }

  private static Use use(Tag tag, Elements element) {
    return switch (element) {
      case ANCHOR -> Use.FOLLOW;
      case LINK -> isTold(value(tag, Attributes.REL)) ? Use.FOLLOW : Use.LOAD;
      case SCRIPT -> Use.RUN; // As pictures in SVG name their scripts.
      default -> Use.LOAD;
    };
  }

  private static boolean isTold(String rel) {
    String words = rel.toLowerCase(Locale.ROOT).trim();
    return TOLD.contains(words) || isMany(words) && TOLD.containsAll(List.of(SPACES.split(words)));
  }

  private static boolean isMany(String words) {
    int at = 0;
    while (at < words.length() && words.charAt(at) > ' ') {
      at++;
    }
    return at < words.length();
  }

  private void address(Tag tag, int i, Use use) {
    tell(tag, references.read(tag.page(), tag.valueFrom(i), tag.valueTo(i), use));
  }

  private void pictures(Tag tag, int i) {
    Optional<byte[]> value = Values.decode(tag.page(), tag.valueFrom(i), tag.valueTo(i));
    for (String candidate : PictureList.addresses(value.map(Text::of).orElse("&"))) {
      byte[] address = Text.bytes(candidate);
      tell(tag, references.readPlain(address, 0, address.length, Use.LOAD));
    }
  }

  private void paint(Tag tag, int i) {
    String value = tag.text(tag.valueFrom(i), tag.valueTo(i)).toLowerCase(Locale.ROOT).strip();
    if ((value.contains("(") && !PART.matcher(value).matches()) || value.contains("\\")) {
      fault(
          tag,
          AuditCodes.FOREIGN,
          "this picture takes its paint from elsewhere",
          "name a part of the same picture: url(#id)");
    }
  }

  private void attribute(Tag tag, int i) {
    String name = tag.text(tag.nameFrom(i), tag.nameTo(i));
    fault(
        tag,
        AuditCodes.REFUSED,
        "this tag has the attribute \"" + name + "\", which pages may not have",
        "give the element a class, and put what it needs into a style sheet or script of the theme");
  }

  private void handler(Tag tag, int i) {
    byte[] page = tag.page();
    int from = tag.nameFrom(i);
    boolean isLong = tag.nameTo(i) - from > 2;
    if (isLong && (page[from] | 0x20) == 'o' && (page[from + 1] | 0x20) == 'n') {
      fault(
          tag,
          AuditCodes.HANDLER,
          "this tag has code in \"" + tag.text(from, tag.nameTo(i)) + "\"",
          "put the code into a script of templates/assets/ that finds the element");
    }
  }

  private Content script(Tag tag) {
    String type = value(tag, Attributes.TYPE).toLowerCase(Locale.ROOT);
    boolean isFile = find(tag, Attributes.LOADED) >= 0;
    boolean hasLink = find(tag, Attributes.LINK) >= 0;
    if (type.equals(DATA) && !isFile && !hasLink) {
      return Content.DATA;
    }
    if (!CODE.contains(type) || !isFile || hasLink) {
      fault(
          tag,
          AuditCodes.SCRIPT,
          isFile ? "this script is no plain script" : "this script stands in the page itself",
          "put the code into a file in templates/assets/ and refer to that with src");
    }
    return Content.CODE;
  }

  private Content meta(Tag tag) {
    if (value(tag, Attributes.HTTP_EQUIV).strip().equalsIgnoreCase("refresh")) {
      Matcher refresh = REFRESH.matcher(value(tag, Attributes.CONTENT).toLowerCase(Locale.ROOT));
      String value = value(tag, Attributes.CONTENT);
      if (refresh.matches()) {
        byte[] address = Text.bytes(value.substring(refresh.start(1)));
        tell(tag, references.readPlain(address, 0, address.length, Use.LOAD));
      } else {
        fault(tag, AuditCodes.MARKUP, "this redirect is odd", "write it as 0; url=page.html");
      }
    }
    return Content.MARKUP;
  }

  private Content style(Tag tag) {
    fault(
        tag,
        AuditCodes.REFUSED,
        "this style stands in the page itself, where its policy refuses it",
        "put it into a style sheet in templates/assets/");
    return Content.TEXT;
  }

  private Content refused(Tag tag) {
    fault(
        tag,
        AuditCodes.REFUSED,
        "pages may not have the element \"" + tag.name() + "\"",
        "remove it: pages show no other documents and look the same with and without scripts");
    return Content.MARKUP;
  }

  private static String value(Tag tag, Attributes wanted) {
    int i = find(tag, wanted);
    if (i < 0) {
      return "";
    }
    String value = tag.text(tag.valueFrom(i), tag.valueTo(i));
    return value.indexOf('&') < 0
        ? value
        : Values.decode(tag.page(), tag.valueFrom(i), tag.valueTo(i)).map(Text::of).orElse("&");
  }

  private static int find(Tag tag, Attributes wanted) {
    for (int i = 0; i < tag.count(); i++) {
      if (tag.kind(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private void tell(Tag tag, Optional<Flaw> flaw) {
    if (flaw.isPresent()) {
      faults.accept(flaw.get().at(tag.from(), tag.to()));
    }
  }

  private void fault(Tag tag, Code code, String message, String help) {
    faults.accept(new Fault(code, tag.from(), tag.to(), message, help));
  }
}
