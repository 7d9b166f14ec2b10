package pamphlet.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import pamphlet.history.OldPages;
import pamphlet.model.Address;

/**
 * What the output of the last build still tells of pages that are gone.
 *
 * @param output the folder of the site
 */
record OldOutputs(Path output) implements OldPages {
  private static final Pattern TITLE = Pattern.compile("<h1[^>]*>([^<]*)</h1>");
  private static final Pattern TARGET =
      Pattern.compile("http-equiv=\"refresh\".*<a [^>]*>([^<]*)</a>", Pattern.DOTALL);

  @Override
  public Optional<String> title(Address address) {
    try {
      String page = Files.readString(SiteRoot.file(output, address));
      // A page that led on has the title of the page that it led to.
      return found(TARGET, page).or(() -> found(TITLE, page));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty(); // It only helps to guess, and there are other ways.
    }
  }

  private static Optional<String> found(Pattern pattern, String page) {
    Matcher title = pattern.matcher(page);
    return title.find()
        ? Optional.of(Parser.unescapeEntities(title.group(1), false))
        : Optional.empty();
  }
}
