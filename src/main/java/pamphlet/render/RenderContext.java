package pamphlet.render;

import pamphlet.model.Site;

/**
 * What outputs are made from. Immutable, shared by all threads.
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
    Doses doses) {
  static RenderContext of(Site site, Theme theme, BodySource bodies, FileSource files) {
    Messages messages = Messages.of(theme, site.settings().language());
    Templates templates = Templates.of(theme, messages);
    ExerciseCards cards = new ExerciseCards(site, messages, templates);
    return new RenderContext(
        site,
        messages,
        templates,
        new ThemeFiles(theme),
        bodies,
        files,
        cards.fragments(),
        cards,
        new Dates(messages, site.settings().edition()),
        new Doses(messages));
  }
}
