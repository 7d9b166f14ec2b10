package pamphlet.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import pamphlet.content.ApprovalsEditor;
import pamphlet.content.ApprovalsReader;
import pamphlet.content.TextDecoder;
import pamphlet.model.Approval;
import pamphlet.model.Parsed;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;

/**
 * The record of approvals on disk. A site without the file has no approvals.
 *
 * @param root the site's folder
 */
public record ApprovalsFile(SiteRoot root) {
  /** Whether anything was recorded, or at least begun. */
  boolean exists() {
    return Files.exists(root.folder().resolve(ApprovalsReader.FILE));
  }

  /** The approvals by page, and what is wrong with the file. */
  public Parsed<SortedMap<SourcePath, Approval>> read(Settings settings) throws IOException {
    Parsed<Optional<SourceText>> text = text();
    return text.value()
        .map(found -> ApprovalsReader.read(found, settings))
        .orElseGet(() -> new Parsed<>(Collections.emptySortedMap(), text.problems()));
  }

  /**
   * Adds an approval to the file, or changes the page's approval in it. The new file takes the
   * place of the old one at once, so that it is never half written.
   *
   * @throws IOException if it cannot be written, or if the approval would not be read as it is
   */
  public void add(Approval approval, Settings settings) throws IOException {
    SourceText before = text().value().orElseGet(() -> new SourceText(ApprovalsReader.FILE, ""));
    String after = ApprovalsEditor.record(before, approval);
    // A record of an unusual form, such as one in braces, may not take another entry at its end.
    Parsed<SortedMap<SourcePath, Approval>> reread =
        ApprovalsReader.read(new SourceText(ApprovalsReader.FILE, after), settings);
    Approval found = reread.value().get(approval.page());
    if (!reread.problems().isEmpty() || found == null || !found.hash().equals(approval.hash())) {
      throw new IOException(
          ApprovalsReader.FILE + ": an entry cannot be added to its end; write one key per line");
    }
    Path file = root.folder().resolve(ApprovalsReader.FILE);
    // Not a temporary file of the system's making: only its owner could read that.
    Path staged = file.resolveSibling(".reviews.yaml.new");
    try {
      // Made anew, because a link that somebody left here would be followed.
      Files.deleteIfExists(staged);
      Files.writeString(staged, after, StandardOpenOption.CREATE_NEW);
      Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(staged);
    }
  }

  private Parsed<Optional<SourceText>> text() throws IOException {
    if (!exists()) {
      return new Parsed<>(Optional.of(new SourceText(ApprovalsReader.FILE, "")), List.of());
    }
    return TextDecoder.decode(
        ApprovalsReader.FILE,
        root.read(ApprovalsReader.FILE, ApprovalsReader.MAX_BYTES),
        ApprovalsReader.MAX_BYTES);
  }
}
