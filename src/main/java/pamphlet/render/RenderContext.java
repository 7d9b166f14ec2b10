package pamphlet.render;

import java.util.Locale;
import pamphlet.model.Site;
import pamphlet.search.SearchLanguage;

/**
 * What outputs are made from. Shared by all threads; nothing in it changes what they become.
 *
 * @param site the linked site
 * @param messages the interface words
 * @param templates the theme's templates
 * @param themeFiles the theme's style sheet, script and other files
 * @param bodies the texts of pages
 * @param files the bytes of copied files
 * @param fragments fills the slots of fragments
 * @param cards shows exercises as cards
 * @param dates writes dates
 * @param doses writes doses
 * @param pictures the smaller forms of wide pictures
 * @param searchLanguage what the search knows of the site's language
 * @param overview what the frame of every page shows of the whole site
 * @param surrounds what surrounds the pages of each folder
 */
public record RenderContext(
    Site site,
    Messages messages,
    Templates templates,
    ThemeFiles themeFiles,
    BodySource bodies,
    FileSource files,
    Fragments fragments,
    ExerciseCards cards,
    Dates dates,
    Doses doses,
    SmallPictures pictures,
    SearchLanguage searchLanguage,
    Overview overview,
    Surrounds surrounds) {
  static RenderContext of(Site site, Theme theme, BodySource bodies, FileSource files) {
    return of(site, theme, bodies, files, Overview.of(site));
  }

  static RenderContext of(
      Site site, Theme theme, BodySource bodies, FileSource files, Overview overview) {
    Templates templates = theme.templates(site.settings().language());
    Messages messages = templates.messages();
    SmallPictures pictures = new SmallPictures(site.assets(), files);
    ExerciseCards cards = new ExerciseCards(site, messages, templates, pictures);
    return new RenderContext(
        site,
        messages,
        templates,
        theme.files(),
        bodies,
        files,
        cards.fragments(),
        cards,
        new Dates(messages, site.settings().edition()),
        new Doses(messages),
        pictures,
        searchLanguage(theme, site.settings().language()),
        overview,
        new Surrounds());
  }

  /** The same with the texts of pages from elsewhere. */
  RenderContext withBodies(BodySource others) {
    return new RenderContext(
        site,
        messages,
        templates,
        themeFiles,
        others,
        files,
        fragments,
        cards,
        dates,
        doses,
        pictures,
        searchLanguage,
        overview,
        surrounds);
  }

  /** A site's own word lists add to the built-in ones; most languages have none. */
  private static SearchLanguage searchLanguage(Theme theme, String language) {
    String plain = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
    return SearchLanguage.of(
        language, words(theme, "stopwords_" + plain), words(theme, "synonyms_" + plain));
  }

  private static String words(Theme theme, String name) {
    return String.join("\n", theme.layers(name + ".txt"));
  }
}
