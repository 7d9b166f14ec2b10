package pamphlet.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import pamphlet.model.Place;

/**
 * The theme's templates, ready to be filled. The engine is set up so that a template can escape
 * nothing wrongly, load no class, see only views, and give the same text everywhere. Thread-safe.
 */
final class FreeMarkerTemplates {
  private final Configuration engine;
  private final TemplateTrouble trouble;
  private final Theme theme;
  private final Duration deadline;

  private FreeMarkerTemplates(
      Configuration engine, TemplateTrouble trouble, Theme theme, Duration deadline) {
    this.engine = engine;
    this.trouble = trouble;
    this.theme = theme;
    this.deadline = deadline;
  }

  /**
   * The templates of a theme.
   *
   * @param theme the look
   * @param messages the interface words
   * @param deadline how long one page may take
   */
  static FreeMarkerTemplates of(Theme theme, Messages messages, Duration deadline) {
    Configuration engine = new Leash.Engine(Configuration.VERSION_2_3_35);
    engine.setTemplateLoader(new ThemeLoader(theme));
    engine.setObjectWrapper(new ViewWrapper());
    engine.setSharedVariable("msg", new MessageFunction(messages));
    closeDoors(engine);
    fixSurroundings(engine);
    return new FreeMarkerTemplates(engine, new TemplateTrouble(messages), theme, deadline);
  }

  /**
   * Fills a template.
   *
   * @param name the file, for example {@code article.ftlh}
   * @param views what it shows: views, texts and lists by name
   * @throws TemplateProblem if the template is at fault
   */
  PageWriter fill(String name, Map<String, ?> views) {
    PageWriter out = new PageWriter();
    PageModel model = new PageModel(views, engine.getObjectWrapper());
    try {
      Leash.process(engine.getTemplate(name).createProcessingEnvironment(model, out), deadline);
    } catch (StackOverflowError e) {
      Place place = TemplateCircle.find(theme, name).orElse(Place.file("templates/" + name));
      throw TemplateTrouble.endless(place, "templates call each other without end");
    } catch (OutOfMemoryError e) {
      throw TemplateTrouble.endless(
          Place.file("templates/" + name), "the page needs more memory than there is");
    } catch (IOException | TemplateException e) {
      throw trouble.explain(name, e);
    }
    return out;
  }

  private static void closeDoors(Configuration engine) {
    engine.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    engine.setAPIBuiltinEnabled(false);
    engine.setRecognizeStandardFileExtensions(true);
    engine.setOutputFormat(HTMLOutputFormat.INSTANCE);
    engine.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
  }

  private static void fixSurroundings(Configuration engine) {
    engine.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    engine.setLogTemplateExceptions(false);
    engine.setWrapUncheckedExceptions(false);
    engine.setFallbackOnNullLoopVariable(false);
    engine.setLocalizedLookup(false);
    engine.setLocale(Locale.ROOT);
    engine.setTimeZone(TimeZone.getTimeZone("UTC"));
    engine.setNumberFormat("c");
    engine.setDefaultEncoding(StandardCharsets.UTF_8.name());
    engine.setOutputEncoding(StandardCharsets.UTF_8.name());
    engine.setURLEscapingCharset(StandardCharsets.UTF_8.name());
    // A build reads each template once; serve opens a new renderer when a file changes.
    engine.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
  }

  /** Loads from the theme only, and refuses what templates may not do. */
  private record ThemeLoader(Theme theme) implements TemplateLoader {
    @Override
    public Object findTemplateSource(String name) {
      return theme.text(name).map(text -> new String[] {name, text}).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
      return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
      String[] found = (String[]) source;
      // Ours are checked when we change them, by a test.
      if (theme.isOwn(found[0])) {
        TemplateScan.check(found[0], found[1]);
      }
      return new StringReader(found[1]);
    }

    @Override
    public void closeTemplateSource(Object source) {}
  }
}
