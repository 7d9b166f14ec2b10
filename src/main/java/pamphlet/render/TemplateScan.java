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
          refusal("\\?\\s*(?:eval|eval_json|interpret)\\b", "text may not be run as code"),
          refusal("\\?\\s*(?:new|api)\\b", "a template may not reach into the program"),
          refusal("\\?\\s*no_esc\\b|<#(?:noautoesc|outputformat)\\b", "text is always escaped"),
          // A dot behind a name or bracket reads a field, which may well be called "now".
          refusal("(?<![\\w)\\]])\\.now\\b", "a page may not depend on the time of the build"));

  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);

  private TemplateScan() {}

  /**
   * Reads a template's text.
   *
   * @throws TemplateProblem at the first thing that is refused
   */
  static void check(String name, String text) {
    // Blanks of the same length, so that places stay right.
    String code = COMMENT.matcher(text).replaceAll(c -> c.group().replaceAll("[^\\n]", " "));
    for (Refusal refusal : REFUSALS) {
      Matcher found = refusal.pattern().matcher(code);
      if (found.find()) {
        throw problem(name, text, found, refusal.why());
      }
    }
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
