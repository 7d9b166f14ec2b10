package pamphlet.importer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts the template code that each generator lets people write into their texts. */
final class TemplateSteps {
  private static final Pattern HUGO =
      Pattern.compile(
          "\\{\\{[<%]\\s*(/?)\\s*([\\w./-]+)((?:\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`|[^\"`}])*?)"
              + "\\s*/?\\s*[%>]\\}\\}");
  private static final Pattern ZOLA =
      Pattern.compile("(?s)\\{(?:\\{|%)\\s*(end)?([\\w:]*)(?:\\((.*?)\\))?\\s*(?:\\}|%)\\}");
  private static final Pattern TAG = Pattern.compile("(?s)\\{%-?\\s*(end)?(\\w+)(.*?)\\s*-?%\\}");
  private static final Pattern EXPRESSION = Pattern.compile("(?s)\\{\\{-?\\s*(.*?)\\s*-?\\}\\}");

  /** An address that is passed through a filter which puts the site's folder in front. */
  private static final Pattern ADDRESS =
      Pattern.compile("[\"']([^\"']*)[\"']\\s*\\|\\s*(?:relative_url|absolute_url|url)\\b.*");

  private static final Pattern SITE_FOLDER =
      Pattern.compile("site\\.(?:baseurl|url)(?:\\s*\\|.*)?|pathPrefix");

  private final BodyConverter body;
  private final Generator generator;
  private final Calls calls = new Calls();

  TemplateSteps(BodyConverter body, Generator generator) {
    this.body = body;
    this.generator = generator;
  }

  void apply(Rewriter text) {
    switch (generator) {
      case HUGO -> text.replace(HUGO, found -> call(found, found.group(2)));
      case ZOLA -> text.replace(ZOLA, found -> call(found, found.group(2)));
      case JEKYLL, ELEVENTY -> text.replace(TAG, this::tag).replace(EXPRESSION, this::expression);
    }
  }

  private Optional<String> call(Rewriter.Found found, String name) {
    Call call = Call.of(name, !found.group(1).isEmpty(), found.group(3));
    Optional<String> converted = calls.text(call);
    return converted.isPresent() ? converted : asText(found);
  }

  /** Jekyll's include names a file, which by custom is called after what it shows. */
  private Optional<String> tag(Rewriter.Found found) {
    if (!found.group(2).equals("include")) {
      return call(found, found.group(2));
    }
    Call include = Call.of("include", false, found.group(3));
    List<String> rest = include.positional();
    String name = rest.isEmpty() ? "" : rest.get(0).replaceFirst("^.*/", "");
    List<String> others = rest.subList(Math.min(1, rest.size()), rest.size());
    Optional<String> converted = calls.text(new Call(name, false, others, include.named()));
    return converted.isPresent() ? converted : asText(found);
  }

  private Optional<String> expression(Rewriter.Found found) {
    Matcher address = ADDRESS.matcher(found.group(1));
    if (address.matches()) {
      return Optional.of(address.group(1));
    }
    return SITE_FOLDER.matcher(found.group(1)).matches() ? Optional.of("") : asText(found);
  }

  private Optional<String> asText(Rewriter.Found found) {
    body.report(
        found,
        ImportCodes.TEMPLATE,
        "this has no equivalent and became text",
        "write what it showed");
    String code = found.group(0);
    return Optional.of(code.startsWith("{{") ? "\\" + code : code);
  }
}
