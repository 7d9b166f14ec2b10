package pamphlet.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.SourcePath;
import pamphlet.state.Key;
import pamphlet.state.Stamp;

/** Which articles changed since the last build, if nothing else did. */
final class TextChanges {
  private static final String ARTICLES = "articles/";

  private final SiteRoot root;
  private final Ground ground;
  private final Map<String, Edits.Page> edited = new HashMap<>();

  TextChanges(SiteRoot root, Ground ground, Edits edits) {
    this.root = root;
    this.ground = ground;
    edits.pages().forEach((page, edit) -> edited.put(page.fromRoot(), edit));
  }

  /**
   * The articles that changed, or may have; nothing if other files changed, came or went.
   *
   * @param now the sources
   */
  Optional<List<SourcePath>> of(FolderStamps now) {
    List<SourcePath> changed = new ArrayList<>();
    if (!now.isPlain() || now.size() != ground.files().length + ground.read().size()) {
      return Optional.empty();
    }
    for (int file = 0; file < now.size(); file++) {
      String path = now.path(file);
      if (isSame(path, now.stamp(file))) {
        continue;
      }
      // Whatever is not an article that was there is found when somebody looks for its standing;
      // as there are as many files as before, none is missing then.
      if (!path.startsWith(ARTICLES)
          || !path.endsWith(".md")
          || changed.size() == Edits.pagesMax(now.size())) {
        return Optional.empty();
      }
      changed.add(new SourcePath(path.substring(ARTICLES.length())));
    }
    Collections.sort(changed); // Since directory order differs between systems.
    return Optional.of(changed);
  }

  private boolean isSame(String path, Stamp stamp) {
    Edits.Page edit = edited.get(path);
    if (edit != null) {
      return edit.file() != 0
          ? edit.file() == FolderStamps.key(path, stamp)
          : FolderSum.content(root.folder(), path).equals(edit.content());
    }
    Key read = ground.read().get(path);
    return read != null
        ? FolderSum.content(root.folder(), path).equals(read)
        : ground.has(FolderStamps.key(path, stamp));
  }
}
