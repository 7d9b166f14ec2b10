package pamphlet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * Runs what people run most, so that Java can keep the classes for a quick start, and notes on what
 * runs most: first builds, one after a change, and one that finds nothing to do. Not a command; the
 * launcher starts it in a folder that it throws away.
 */
public final class Trial {
  /**
   * So long, and of such words, that the build has something to say, and of the whole page too. One
   * of them the search index has to take up.
   */
  private static final String CHANGE =
      "\n\nTrialword" + " and another complication".repeat(40) + ".\n";

  private static final int WORDS = 20_000;
  private static final int WORDS_IN_PARAGRAPH = 10;

  private Trial() {}

  /**
   * Builds a site and changes an article of it.
   *
   * @param args the folder of the site, and how many first builds to make of it: one shows Java all
   *     classes, a thousand articles show what a large build will run most
   */
  public static void main(String[] args) throws IOException {
    Path site = Path.of(args[0]);
    int firstBuilds = Integer.parseInt(args[1]);
    for (int i = 0; i < firstBuilds; i++) {
      FileUtils.deleteDirectory(site.resolve(".pamphlet").toFile());
      FileUtils.deleteDirectory(site.resolve("site").toFile());
      build(site);
    }
    addWords(site);
    build(site);
    change(site);
    build(site);
    build(site);
  }

  private static void build(Path site) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    String[] command = {
      "build",
      "--root=" + site,
      "--output=" + site.resolve("site"),
      "--base-url=https://example.org/", // So that feed and sitemap are written.
      "--today=" + LocalDate.now(ZoneOffset.UTC)
    };
    Main.run(command, nowhere, nowhere);
  }

  /**
   * So many words that the search index has parts, which a change of one text brings up to date.
   */
  private static void addWords(Path site) throws IOException {
    StringBuilder page = new StringBuilder("---\ntype: page\ntitle: Words\nsummary: Words\n---\n");
    for (int word = 0; word < WORDS; word++) {
      page.append(word % WORDS_IN_PARAGRAPH == 0 ? ".\n\n" : " ")
          .append("trialword")
          .append(WORDS + word);
    }
    Files.writeString(site.resolve("articles/trial-words.md"), page.append(".\n"));
  }

  private static void change(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site.resolve("articles"))) {
      Path first =
          files.filter(file -> file.toString().endsWith(".md")).sorted().findFirst().orElseThrow();
      Files.writeString(first, CHANGE, StandardOpenOption.APPEND);
    }
  }
}
