package pamphlet.model;

import java.util.List;
import java.util.Optional;

/**
 * What stands between the {@code ---} lines of a Markdown file. Every required part that is absent
 * was reported when the file was read.
 *
 * @param type article, exercise or page
 * @param title plain text; the page's one h1
 * @param lead plain text, one or two sentences, to be asked for as {@link #summary}
 * @param category key of {@code categories} in the settings
 * @param author a person's key or name
 * @param tags in the author's order
 * @param also other names that people search for
 * @param image the page's picture
 * @param related pages that the author wants to be shown as related
 * @param sources where the statements come from
 * @param review the clinical review
 * @param lifecycle status, replacement, former addresses, changes
 * @param article what only articles have
 * @param exercise what only exercises have
 * @param attestations people's words that the page meets criteria, in the author's order
 * @param places where the keys and values stand
 */
public record FrontMatter(
    PageType type,
    String title,
    LateText lead,
    Optional<String> category,
    Optional<String> author,
    List<String> tags,
    List<String> also,
    Optional<Image> image,
    List<SourcePath> related,
    List<Source> sources,
    Review review,
    Lifecycle lifecycle,
    ArticleDetails article,
    ExerciseDetails exercise,
    List<Attestation> attestations,
    KeyPlaces places) {
  public FrontMatter {
    tags = List.copyOf(tags);
    also = List.copyOf(also);
    related = List.copyOf(related);
    sources = List.copyOf(sources);
    attestations = List.copyOf(attestations);
  }

  /** Plain text, one or two sentences; may be made anew each time. */
  public String summary() {
    return lead.text();
  }
}
