package pamphlet.model;

/**
 * A picture as an article uses it.
 *
 * @param src the file
 * @param alt the text for those who cannot see it; empty for decoration
 * @param caption the caption as plain text, empty for none
 * @param place where the destination stands
 */
public record ImageUse(SourcePath src, String alt, String caption, Place place) {}
