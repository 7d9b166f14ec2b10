package pamphlet.link;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import pamphlet.model.PageFacts;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;

/**
 * All that linking needs.
 *
 * @param settings the settings
 * @param today the day that review states are judged by
 * @param withDrafts whether drafts are built too
 * @param pages every Markdown file, drafts and retired ones among them, in any order
 * @param isComplete whether every one of them is among {@code pages}, so none was unreadable
 * @param fileSizes the size in bytes of every file below {@code articles/}, Markdown included; not
 *     copied
 * @param images reads the size of a picture
 */
public record LinkInput(
    Settings settings,
    LocalDate today,
    boolean withDrafts,
    List<PageFacts> pages,
    boolean isComplete,
    Map<SourcePath, Long> fileSizes,
    ImageSizeReader images) {
  public LinkInput {
    pages = List.copyOf(pages);
    fileSizes = Collections.unmodifiableMap(fileSizes);
  }
}
