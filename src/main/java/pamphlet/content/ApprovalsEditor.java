package pamphlet.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pamphlet.model.Approval;
import pamphlet.model.SourceText;

/**
 * Writes one approval into the text of the record and leaves every other character as it is:
 * comments, order, quotes, line ends. A known page gets new values in their places, a new page
 * comes last.
 */
public final class ApprovalsEditor {
  private static final String HEADER =
      """
      # Who approved which text. Written by: pamphlet reviews --approve FILE --by PERSON
      # The hash is the fingerprint of the text that was read; a page that no longer has it
      # is reported as edited since its review. Keep this file with the articles.
      """;

  private ApprovalsEditor() {}

  /**
   * The text of the record with an approval.
   *
   * @param before the record, which has no problems; empty if there is none yet
   * @param approval what to record
   */
  public static String record(SourceText before, Approval approval) {
    Problems problems = new Problems(before, Family.CF);
    return ApprovalsReader.root(problems)
        .flatMap(root -> root.entry(approval.page().value()))
        .flatMap(entry -> entry.value() instanceof YamlNode.Mapping m ? Optional.of(m) : nothing())
        .map(entry -> replaced(before.text(), entry, approval))
        .orElseGet(() -> appended(before.text(), approval));
  }

  private static Optional<YamlNode.Mapping> nothing() {
    return Optional.empty();
  }

  private static String replaced(String text, YamlNode.Mapping entry, Approval approval) {
    List<Edit> edits = new ArrayList<>();
    entry
        .entry(ApprovalsReader.BY.name())
        .ifPresent(e -> edits.add(new Edit(e.value(), approval.by())));
    entry
        .entry(ApprovalsReader.DATE.name())
        .ifPresent(e -> edits.add(new Edit(e.value(), approval.date().toString())));
    entry
        .entry(ApprovalsReader.HASH.name())
        .ifPresent(e -> edits.add(new Edit(e.value(), approval.hash())));
    // From the end, so that the offsets of what stands before stay right.
    edits.sort(Comparator.comparingInt((Edit edit) -> edit.at().start()).reversed());
    StringBuilder out = new StringBuilder(text);
    edits.forEach(edit -> out.replace(edit.at().start(), edit.at().end(), edit.value()));
    return out.toString();
  }

  private static String appended(String text, Approval approval) {
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    String start = text.isBlank() ? HEADER : text;
    String gap = start.endsWith("\n") ? "" : lineEnd;
    return start
        + gap
        + key(approval.page().value())
        + ":"
        + lineEnd
        + "  by: "
        + approval.by()
        + lineEnd
        + "  date: "
        + approval.date()
        + lineEnd
        + "  hash: "
        + approval.hash()
        + lineEnd;
  }

  /** Most paths are plain YAML; any other stands in single quotes (YAML 1.2.2, 7.3.2). */
  private static String key(String path) {
    return path.matches("[A-Za-z0-9_][A-Za-z0-9_./-]*")
        ? path
        : "'" + path.replace("'", "''") + "'";
  }

  /** A value and what to write instead. */
  private record Edit(YamlNode at, String value) {}
}
