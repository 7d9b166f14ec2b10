package pamphlet.render.view;

/**
 * A page in the sitemap or the feed.
 *
 * @param url its full address
 * @param title its title
 * @param summary its summary
 * @param date the day of its last review or change; may be empty
 */
public record EntryView(String url, String title, String summary, String date) {}
