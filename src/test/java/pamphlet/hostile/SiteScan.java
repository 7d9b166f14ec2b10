package pamphlet.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks over every file of a site for what its content may never bring in. Written without any of
 * the program's own code, so that a mistake there is not made here again.
 */
final class SiteScan {
  /** The scripts of the theme, and the data that they load. */
  private static final Pattern SCRIPT =
      Pattern.compile(
          "assets/(minisearch|pamphlet|programme|search|timer)\\.[0-9a-f]{10}\\.js"
              + "|assets/copy\\.js|search/[\\w-]+\\.js");

  private static final Pattern DATA_SCRIPT =
      Pattern.compile("assets/copy\\.js|search/[\\w-]+\\.js");

  /** What is neither a page nor a script and does nothing by itself. */
  private static final Pattern PASSIVE =
      Pattern.compile(
          "(?i).*\\.(css|png|jpe?g|gif|webp|pdf|docx|mp3|mp4|vtt|zip)|robots\\.txt|\\.pamphlet-\\w+");

  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*+\"");
  private static final Pattern DATA =
      Pattern.compile(
          "(?:var pamphletCopy = |pamphletSearch\\.add\\()[\\w\\s:,.{}\\[\\]\"-]*\\)?;?\\s*");

  private final Path folder;
  private final List<String> findings = new ArrayList<>();

  private SiteScan(Path folder) {
    this.folder = folder;
  }

  /** What the site in {@code folder} holds and must not; nothing if there is no site. */
  static List<String> findings(Path folder) throws IOException {
    SiteScan scan = new SiteScan(folder);
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(Files::isRegularFile).sorted().forEach(scan::file);
      }
    }
    return scan.findings;
  }

  private void file(Path file) {
    String name = folder.relativize(file).toString();
    if (name.endsWith(".html")) {
      new PageScan(folder, file, problem -> findings.add(name + ": " + problem)).scan(read(file));
    } else if (SCRIPT.matcher(name).matches()) {
      script(name, DATA_SCRIPT.matcher(name).matches() ? read(file) : "");
    } else if (name.endsWith(".svg") || name.endsWith(".xml")) {
      XmlScan.scan(read(file)).forEach(problem -> findings.add(name + ": " + problem));
    } else if (!PASSIVE.matcher(name).matches()) {
      findings.add(name + ": a file of a kind that browsers may run");
    }
  }

  /** A script that content goes into is one call or assignment whose argument is data. */
  private void script(String name, String text) {
    String frame = STRING.matcher(text).replaceAll("\"\"");
    boolean isSafe = text.isEmpty() || DATA.matcher(frame).matches();
    if (!isSafe || text.indexOf('\u2028') >= 0) {
      findings.add(name + ": more than data: " + frame.substring(0, Math.min(300, frame.length())));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
