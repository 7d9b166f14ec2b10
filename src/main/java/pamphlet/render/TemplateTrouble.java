package pamphlet.render;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;

/** Turns FreeMarker's exceptions into diagnostics with file, line, column, cause and remedy. */
final class TemplateTrouble {
  private static final String ONLY_TEMPLATES =
      "check the name; templates lie in templates/ and nowhere else";

  private final Messages messages;

  TemplateTrouble(Messages messages) {
    this.messages = messages;
  }

  /** What an editor should be told about {@code error}, met while {@code name} was filled. */
  TemplateProblem explain(String name, Throwable error) {
    for (Throwable t = error; t != null; t = t.getCause()) {
      if (t instanceof TemplateProblem known) {
        return known;
      }
    }
    if (error instanceof TemplateNotFoundException missing) {
      return missingTemplate(missing.getTemplateName());
    }
    if (error instanceof ParseException parse) {
      return syntax(parse);
    }
    if (error instanceof TemplateException failed) {
      return failed(failed);
    }
    return problem(
        Place.file("templates/" + name), TemplateCodes.FAILED, firstLine(error.getMessage()), "");
  }

  /** A template that was ended. */
  static TemplateProblem endless(Place place, String message) {
    return problem(
        place, TemplateCodes.ENDLESS, message, "look for a loop or a macro that has no end");
  }

  /** Where a page is just being filled; its line is known only while it is. */
  static Place place(Environment page) {
    String file = page.getMainTemplate().getName();
    try {
      Place place = place(new TemplateException("", page));
      return place.path().endsWith("null") ? Place.file("templates/" + file) : place;
    } catch (RuntimeException moved) {
      // Another thread is filling it meanwhile.
      return Place.file("templates/" + file);
    }
  }

  private TemplateProblem failed(TemplateException error) {
    for (Throwable t = error; t != null; t = t.getCause()) {
      if (t instanceof MessageFunction.Missing missing) {
        return problem(
            place(error),
            TemplateCodes.MISSING_MESSAGE,
            "the word \"" + missing.key + "\" has no text",
            messages.help(missing.key));
      }
      if (t instanceof TemplateNotFoundException missing) {
        return problem(
            place(error),
            TemplateCodes.MISSING_TEMPLATE,
            "the template \"" + missing.getTemplateName() + "\" does not exist",
            ONLY_TEMPLATES);
      }
      if (t instanceof ParseException parse) {
        return syntax(parse);
      }
    }
    return error instanceof InvalidReferenceException missing
        ? missingValue(missing)
        : problem(
            place(error),
            TemplateCodes.FAILED,
            firstLine(error.getMessageWithoutStackTop()),
            "compare with the built-in template of the same name");
  }

  private static TemplateProblem missingValue(InvalidReferenceException error) {
    return problem(
        place(error),
        TemplateCodes.MISSING_VALUE,
        "the page has no value \"" + error.getBlamedExpressionString() + "\"",
        "check the spelling; test a value that may be absent with ?? first");
  }

  private static TemplateProblem missingTemplate(String name) {
    return TemplateProblem.inFile(
        name, TemplateCodes.MISSING_TEMPLATE, "this template does not exist", ONLY_TEMPLATES);
  }

  private static TemplateProblem syntax(ParseException error) {
    return problem(
        new Place(
            "templates/" + error.getTemplateName(),
            Math.max(1, error.getLineNumber()),
            Math.max(1, error.getColumnNumber()),
            1),
        TemplateCodes.SYNTAX,
        "this template cannot be read: " + firstLine(error.getEditorMessage()),
        "mend it here, or delete the file to go back to the built-in one");
  }

  private static Place place(TemplateException error) {
    String file = "templates/" + error.getTemplateSourceName();
    return error.getLineNumber() == null
        ? Place.file(file)
        : new Place(file, error.getLineNumber(), error.getColumnNumber(), 1);
  }

  private static TemplateProblem problem(Place place, Code code, String message, String help) {
    return new TemplateProblem(Diagnostic.of(place, code, message, help));
  }

  private static String firstLine(String message) {
    return message == null ? "no reason given" : message.strip().lines().findFirst().orElse("");
  }
}
