package pamphlet.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;

/**
 * Turns the text of a page into ours, in steps. What has no equivalent stays as visible text and is
 * reported, so that nothing gets lost unseen. Code is not touched.
 */
final class BodyConverter {
  private static final char CODE_START = '\uE000';
  private static final char CODE_END = '\uE001';

  private static final Pattern CODE =
      Pattern.compile(
          "(?ms)^ {0,3}(`{3,}|~{3,})[^\\n]*$.*?(?:^ {0,3}\\1[`~]*[ \\t]*$|\\z)"
              + "|(?<!`)(`+)(?!`)[^\\n]+?(?<!`)\\2(?!`)");
  private static final Pattern HIGHLIGHT =
      Pattern.compile(
          "(?s)\\{[%{]<?-?\\s*highlight\\s+[\"']?([\\w+-]*)[^}]*?[%>}]\\}\\n?(.*?)\\n?"
              + "\\{[%{]<?-?\\s*(?:end|/\\s*)highlight\\s*-?[%>}]+\\}");
  private static final Pattern RAW =
      Pattern.compile("(?s)\\{%-?\\s*raw\\s*-?%\\}(.*?)\\{%-?\\s*endraw\\s*-?%\\}");
  private static final Pattern MASKED = Pattern.compile(CODE_START + "(\\d+)" + CODE_END);
  private static final Pattern GONE =
      Pattern.compile(
          "(?m)<!--\\s*more\\s*-->|\\{\\{/\\*(?s:.*?)\\*/\\}\\}"
              + "|\\[\\[_*TOC_*\\]\\]|\\[TOC\\]|^[*-] TOC *\\n\\{:toc\\}|^\\{:toc[^}\\n]*\\}");
  private static final Pattern HEADING_ID =
      Pattern.compile("(?m)^(#{1,6} [^\\n{]*?) *(?:\\{:? *|\\n\\{: *)#([\\w-]+)[^}\\n]*\\} *$");
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\{:[^}\\n]*\\}|(?m)(?<=^#.{0,200}) \\{\\.[^}\\n]*\\}$");
  private static final Pattern CONTAINER =
      Pattern.compile("(?m)^ {0,3}:{3,} *(?:([A-Za-z-]+)\\b *([^\\n]*))?$");
  private static final Pattern BRACES = Pattern.compile("(?<!\\\\)\\{\\{");
  private static final Pattern COLONS = Pattern.compile("(?<![\\\\:]):{3,}");
  private static final Pattern TOP_HEADING = Pattern.compile("(?m)^# +([^\\n]+?) *#* *$");
  private static final Pattern ANY_HEADING = Pattern.compile("(?m)^(#{1,5}) ");

  private final SourcePage page;
  private final SourceMap map;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Set<String> files = new TreeSet<>();
  private final List<String> code = new ArrayList<>();
  private int openContainers;

  private BodyConverter(SourcePage page, SourceMap map) {
    this.page = page;
    this.map = map;
  }

  /**
   * What became of a text.
   *
   * @param text the text
   * @param title the heading of the first level that it began with
   * @param files the files of the source that it refers to
   * @param problems what could not be converted
   */
  record Result(
      String text, Optional<String> title, Set<String> files, List<Diagnostic> problems) {}

  /** The text of a page behind its front matter. */
  static Result convert(SourcePage page, SourceMap map, Generator generator) {
    return new BodyConverter(page, map).convert(generator);
  }

  private Result convert(Generator generator) {
    int start = page.matter().bodyStart();
    Rewriter text = new Rewriter(page.text().text().substring(start), start);
    text.replace(Pattern.compile("\\r\\n?"), found -> Optional.of("\n"));
    text.replace(CODE, found -> masked(found.group(0)))
        .replace(HIGHLIGHT, f -> masked("```" + f.group(1) + "\n" + f.group(2) + "\n```"))
        .replace(RAW, found -> masked(found.group(1).replace("{{", "\\{{")))
        .replace(GONE, found -> Optional.of(""));
    new TemplateSteps(this, generator).apply(text);
    new HtmlSteps(this).apply(text);
    text.replace(HEADING_ID, found -> Optional.of(found.group(1) + " {#" + found.group(2) + "}"));
    text.replace(ATTRIBUTES, found -> Optional.of("")).replace(CONTAINER, this::container);
    new LinkSteps(this, page, map).apply(text);
    text.replace(BRACES, found -> escaped(found, "these braces"))
        .replace(COLONS, found -> escaped(found, "these colons"));
    Optional<String> title = takeTitle(text);
    return new Result(unmasked(Notes.written(text.toString())), title, files, problems);
  }

  private Optional<String> masked(String text) {
    code.add(text);
    return Optional.of(CODE_START + String.valueOf(code.size() - 1) + CODE_END);
  }

  private String unmasked(String text) {
    String whole =
        MASKED
            .matcher(text)
            .replaceAll(
                found -> Matcher.quoteReplacement(code.get(Integer.parseInt(found.group(1)))));
    return whole.replaceAll("\\n{3,}", "\n\n").strip();
  }

  /** VuePress and markdown-it write notes as containers; ours would be taken for directives. */
  private Optional<String> container(Rewriter.Found found) {
    Optional<String> kind = Calls.noteKind(found.group(1));
    if (kind.isPresent()) {
      openContainers++;
      return Optional.of(Calls.noteStart(kind.get(), found.group(2)));
    }
    if (found.group(1).isEmpty() && openContainers > 0) {
      openContainers--;
      return Optional.of(Calls.NOTE_END + "\n");
    }
    report(found, ImportCodes.TEMPLATE, "this container has no equivalent", "write it anew");
    return Optional.of("\\" + found.group(0).strip());
  }

  private Optional<String> escaped(Rewriter.Found found, String what) {
    report(found, ImportCodes.TEMPLATE, what + " became text", "remove them");
    return Optional.of("\\" + found.group(0));
  }

  /** The page's title is its one heading of the first level; all others go one level down. */
  private static Optional<String> takeTitle(Rewriter text) {
    Matcher first = TOP_HEADING.matcher(text.toString());
    boolean isFirst = first.find() && text.toString().substring(0, first.start()).isBlank();
    Optional<String> title = isFirst ? Optional.of(first.group(1)) : Optional.empty();
    if (isFirst) {
      int start = first.start();
      text.replace(
          TOP_HEADING,
          found -> found.match().start() == start ? Optional.of("") : Optional.empty());
    }
    if (TOP_HEADING.matcher(text.toString()).find()) {
      text.replace(ANY_HEADING, found -> Optional.of("#" + found.group(1) + " "));
    }
    return title;
  }

  /** Notes that the text refers to a file, which is then copied. */
  void use(String file) {
    files.add(file);
  }

  /** Reports what could not be converted. */
  void report(Rewriter.Found found, Code code, String message, String help) {
    Place place = page.text().place(found.start(), found.end());
    problems.add(Diagnostic.of(place, code, message, help));
  }
}
