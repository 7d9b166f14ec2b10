package pamphlet.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pamphlet.directive.AttributeSpec;
import pamphlet.directive.Directive;
import pamphlet.directive.Directive.LabelUse;
import pamphlet.markdown.DirectiveHeader.Attribute;
import pamphlet.markdown.DirectiveHeader.Kind;
import pamphlet.model.Code;
import pamphlet.model.Place;
import pamphlet.model.Similar;

/** Judges the opening line of a directive by what the directive says that it takes. */
final class HeaderCheck {
  private final Compilation page;

  HeaderCheck(Compilation page) {
    this.page = page;
  }

  /** The directive that is meant, after everything wrong with its opening line is reported. */
  Optional<Directive> check(DirectiveBlock node) {
    DirectiveHeader header = node.header();
    Directive directive = Directives.get(header.name().text());
    if (directive == null) {
      reportUnknown(header);
    } else {
      checkLabel(directive, header);
      checkAttributes(directive, header);
    }
    header
        .problems()
        .forEach(
            p ->
                page.report(
                    page.place(p.range()), MarkupCodes.BAD_ATTRIBUTES, p.message(), p.help()));
    if (!node.isClosed()) {
      reportUnclosed(header);
    }
    return Optional.ofNullable(directive);
  }

  /** The author's id. */
  Optional<String> id(DirectiveHeader header) {
    return header.attributes().stream()
        .filter(a -> a.kind() == Kind.ID)
        .map(a -> page.anchors.explicit(a.value().text(), page.place(a.value().range())))
        .reduce((first, second) -> first)
        .map(this::withTitle);
  }

  /** The author's classes, as far as they can be class names. */
  List<String> classes(DirectiveHeader header) {
    return header.attributes().stream()
        .filter(a -> a.kind() == Kind.CLASS)
        .map(a -> a.value().text())
        .filter(HeaderCheck::isClassName)
        .toList();
  }

  /** The values of known attributes that are allowed, the first of each. */
  Map<String, String> values(DirectiveHeader header, Optional<Directive> directive) {
    Map<String, String> values = new HashMap<>();
    for (Attribute attribute : header.attributes()) {
      AttributeSpec spec = directive.map(d -> spec(d, attribute.key().text())).orElse(null);
      if (spec != null && isAllowed(spec, attribute.value().text())) {
        values.putIfAbsent(spec.name(), attribute.value().text());
      }
    }
    return values;
  }

  /** Where the value of each attribute stands. */
  Map<String, Place> places(DirectiveHeader header) {
    Map<String, Place> places = new HashMap<>();
    for (Attribute attribute : header.attributes()) {
      if (attribute.kind() == Kind.KEY) {
        places.putIfAbsent(attribute.key().text(), page.place(attribute.value().range()));
      }
    }
    return places;
  }

  // Cards name their heading after themselves; no heading of the text may take that id.
  private String withTitle(String id) {
    page.anchors.reserve(id + "-title");
    return id;
  }

  private void reportUnknown(DirectiveHeader header) {
    String name = header.name().text();
    String hint = Similar.hint(name, Directives.NAMES);
    page.report(
        start(header),
        MarkupCodes.UNKNOWN_DIRECTIVE,
        name.isEmpty() ? "a directive has no name" : "unknown directive \"" + name + "\"",
        hint.isEmpty() ? otherwise(name) : hint);
  }

  private static String otherwise(String name) {
    return QuoteRenderer.KINDS.contains(Ascii.lower(name))
        ? "for a note write > [!NOTE] and the text on the next line, again with \"> \""
        : "there are " + String.join(", ", Directives.NAMES);
  }

  private void reportUnclosed(DirectiveHeader header) {
    page.report(
        start(header),
        MarkupCodes.UNCLOSED,
        "the directive \"" + header.name().text() + "\" is not closed",
        "write a line with " + ":".repeat(header.colons()) + " below its content");
  }

  private void checkLabel(Directive directive, DirectiveHeader header) {
    if (directive.label() == LabelUse.NONE && header.label().isPresent()) {
      page.report(
          page.place(header.label().get()),
          MarkupCodes.LABEL,
          "\"" + directive.name() + "\" takes no label",
          "remove the square brackets");
    }
    if (directive.label() == LabelUse.REQUIRED && header.label().isEmpty()) {
      page.report(
          start(header),
          MarkupCodes.LABEL,
          "\"" + directive.name() + "\" needs a label",
          "write it in square brackets behind the name");
    }
  }

  private void checkAttributes(Directive directive, DirectiveHeader header) {
    Set<String> seen = new HashSet<>();
    for (Attribute attribute : header.attributes()) {
      check(directive, attribute, seen);
    }
    boolean isRead = header.problems().isEmpty();
    for (AttributeSpec spec : directive.attributes()) {
      if (isRead && spec.required() && !seen.contains(spec.name())) {
        reportMissing(directive, spec, header);
      }
    }
  }

  private void check(Directive directive, Attribute attribute, Set<String> seen) {
    String key = attribute.key().text();
    boolean isId = attribute.kind() == Kind.ID;
    if (attribute.kind() == Kind.CLASS) {
      checkClass(attribute);
    } else if (!seen.add(isId ? "#" : key)) {
      page.report(
          page.place(isId ? attribute.value().range() : attribute.key().range()),
          MarkupCodes.BAD_ATTRIBUTES,
          isId ? "a directive has two ids" : "\"" + key + "\" is given twice",
          "remove one of them");
    } else if (!isId && spec(directive, key) == null) {
      reportUnknown(directive, attribute);
    } else if (!isId && !isAllowed(spec(directive, key), attribute.value().text())) {
      reportValue(directive, spec(directive, key), attribute);
    }
  }

  private void checkClass(Attribute attribute) {
    if (!isClassName(attribute.value().text())) {
      page.report(
          page.place(attribute.value().range()),
          MarkupCodes.BAD_ATTRIBUTES,
          "\"" + attribute.value().text() + "\" cannot be a class",
          "use letters, digits, hyphens and underscores");
    }
  }

  private void reportUnknown(Directive directive, Attribute attribute) {
    List<String> names = directive.attributes().stream().map(AttributeSpec::name).toList();
    String hint = Similar.hint(attribute.key().text(), names);
    String all =
        names.isEmpty() ? "it takes no attributes" : "it takes " + String.join(", ", names);
    page.report(
        page.place(attribute.key().range()),
        MarkupCodes.UNKNOWN_ATTRIBUTE,
        "\"" + directive.name() + "\" has no attribute \"" + attribute.key().text() + "\"",
        hint.isEmpty() ? all : hint);
  }

  private void reportMissing(Directive directive, AttributeSpec spec, DirectiveHeader header) {
    String example = spec.values().isEmpty() ? "…" : spec.values().get(0);
    page.report(
        start(header),
        codeOf(directive, spec, MarkupCodes.MISSING_ATTRIBUTE),
        "\"" + spec.name() + "\" is missing: " + spec.meaning(),
        "write {" + spec.name() + "=" + example + "}" + choices(spec));
  }

  private void reportValue(Directive directive, AttributeSpec spec, Attribute attribute) {
    String value = attribute.value().text();
    String hint = Similar.hint(value, spec.values());
    page.report(
        page.place(attribute.value().range()),
        codeOf(directive, spec, MarkupCodes.BAD_VALUE),
        "\"" + spec.name() + "\" cannot be \"" + value + "\"",
        hint.isEmpty() ? "write one of " + String.join(", ", spec.values()) : hint);
  }

  private static String choices(AttributeSpec spec) {
    return spec.values().size() < 2 ? "" : "; one of " + String.join(", ", spec.values());
  }

  private static Code codeOf(Directive directive, AttributeSpec spec, Code otherwise) {
    return directive.codeOf(spec.name()).orElse(otherwise);
  }

  private static AttributeSpec spec(Directive directive, String key) {
    return directive.attributes().stream()
        .filter(spec -> spec.name().equals(key))
        .findFirst()
        .orElse(null);
  }

  private static boolean isAllowed(AttributeSpec spec, String value) {
    return spec.values().isEmpty() ? !value.isEmpty() : spec.values().contains(value);
  }

  private static boolean isClassName(String name) {
    return !name.isEmpty()
        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }

  private Place start(DirectiveHeader header) {
    DirectiveHeader.Range name = header.name().range();
    int start = name.start() < name.end() ? name.start() : name.start() - header.colons();
    return page.place(start, Math.max(name.end(), start + 1));
  }
}
