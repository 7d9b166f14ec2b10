package pamphlet.render;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pamphlet.model.Diagnostic;
import pamphlet.model.SourceText;

/**
 * Refuses templates that could run text as code, reach into the program, switch escaping off or
 * read the clock. FreeMarker's settings stop most of this when a page is made; the scan says it at
 * load time, with a place.
 */
final class TemplateScan {
  private record Refusal(Pattern pattern, String why) {}

  private static final List<Refusal> REFUSALS =
      List.of(
          refusal("\\?\\s*(?:eval|eval_json|evalJson|interpret)\\b", "text may not be run as code"),
          refusal("\\?\\s*(?:new|api)\\b", "a template may not reach into the program"),
          refusal(
              "\\?\\s*(?:no_esc|noEsc)\\b|[<\\[]#(?i:noautoesc|outputformat)\\b"
                  + "|[<\\[]#ftl\\b[^>\\]]*(?i:auto_?esc|output_?format)",
              "text is always escaped"),
          // A dot behind a name or bracket reads a field, which may well be called "now".
          refusal("(?<![\\w)\\]])\\.\\s*now\\b", "a page may not depend on the time of the build"));

  private static final Pattern COMMENT = Pattern.compile("(?s)[<\\[]#--.*?--[>\\]]");

  /**
   * A comment inside of an expression only; elsewhere, templates are filled in HTML comments too.
   */
  private static final Pattern INNER_COMMENT = Pattern.compile("(?s)[<\\[]!--.*?--[>\\]]");

  private TemplateScan() {}

  /**
   * Reads a template's text.
   *
   * @throws TemplateProblem at the first thing that is refused
   */
  static void check(String name, String text) {
    String code = withoutComments(text);
    for (String read : List.of(code, blank(INNER_COMMENT, code))) {
      for (Refusal refusal : REFUSALS) {
        Matcher found = refusal.pattern().matcher(read);
        if (found.find()) {
          throw problem(name, text, found, refusal.why());
        }
      }
    }
  }

  /** The text with blanks for comments, of the same length, so that places stay right. */
  static String withoutComments(String text) {
    return blank(COMMENT, text);
  }

  private static String blank(Pattern part, String text) {
    return part.matcher(text).replaceAll(c -> c.group().replaceAll("[^\\n]", " "));
  }

  private static TemplateProblem problem(String name, String text, Matcher found, String why) {
    SourceText source = new SourceText("templates/" + name, text);
    return new TemplateProblem(
        Diagnostic.of(
            source.place(found.start(), found.end()),
            TemplateCodes.REFUSED,
            "\"" + found.group() + "\" is not allowed in a template",
            why));
  }

  private static Refusal refusal(String pattern, String why) {
    return new Refusal(Pattern.compile(pattern), why);
  }
}
