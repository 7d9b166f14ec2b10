package pamphlet.importer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pamphlet.model.SourcePath;

/** Leads links and pictures to the new places of what they meant. */
final class LinkSteps {
  private static final Pattern LINK =
      Pattern.compile(
          "(!?)\\[((?:[^\\[\\]\\\\]|\\\\.|!?\\[[^\\[\\]]*\\](?:\\([^()]*\\))?)*)\\]"
              + "\\(\\s*<?([^\\s()<>]*(?:\\([^\\s()]*\\)[^\\s()<>]*)?)>?"
              + "(?:\\s+(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'))?\\s*\\)");
  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^( {0,3}\\[(?!\\^)[^\\]\\n]+\\]:\\s*)<?([^\\s<>]+)>?");
  private static final Pattern BARE =
      Pattern.compile(Calls.REFERENCE + "([^\\s()<>\\[\\]]*[^\\s()<>\\[\\].,;:!?])");
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)(https?|mailto|tel):.*");

  private final BodyConverter body;
  private final SourcePage page;
  private final SourceMap map;

  LinkSteps(BodyConverter body, SourcePage page, SourceMap map) {
    this.body = body;
    this.page = page;
    this.map = map;
  }

  void apply(Rewriter text) {
    text.replace(LINK, this::link);
    text.replace(
        DEFINITION, found -> target(found.group(2)).map(address -> found.group(1) + address));
    text.replace(BARE, found -> Optional.of(bare(found)));
  }

  /** A reference that stood in no link: Hugo would print the address. */
  private String bare(Rewriter.Found found) {
    String name = found.group(1);
    String words = name.replaceFirst(".*/(?=.)", "").replaceFirst("\\.\\w+(#.*)?$", "");
    Optional<String> target = target(Calls.REFERENCE + name);
    body.report(
        found,
        target.isPresent() ? ImportCodes.TEMPLATE : ImportCodes.NOWHERE,
        target.isPresent()
            ? "a reference outside a link became a link"
            : "nothing in the source has the address " + name,
        "give the link words that tell where it leads");
    return target.map(address -> "[" + words + "](" + address + ")").orElse(words);
  }

  private Optional<String> link(Rewriter.Found found) {
    boolean isPicture = found.group(1).equals("!");
    String title = found.group(4).isEmpty() ? "" : " " + found.group(4);
    if (isPicture && ELSEWHERE.matcher(found.group(3)).matches()) {
      return Optional.of(remote(found));
    }
    Optional<String> target = target(found.group(3));
    if (target.isEmpty()) {
      return Optional.of(nowhere(found, isPicture));
    }
    // The words of a link may hold a picture, which has an address of its own.
    Rewriter words = new Rewriter(found.group(2), found.start());
    words.replace(LINK, this::link);
    return Optional.of(found.group(1) + "[" + words + "](" + target.get() + title + ")");
  }

  /** Pages load nothing from elsewhere, so a picture from there becomes a link to it. */
  private String remote(Rewriter.Found found) {
    String message = "a picture from another site is not loaded";
    body.report(found, ImportCodes.NOWHERE, message, "copy it beside the article if you may");
    String words = found.group(2).isBlank() ? "Picture" : found.group(2);
    return "[" + words + "](" + found.group(3) + ")";
  }

  private String nowhere(Rewriter.Found found, boolean isPicture) {
    String message =
        "nothing in the source has the address "
            + found.group(3).replaceFirst("^" + Calls.REFERENCE, "");
    String help = isPicture ? "add the picture" : "link to another page; the words were kept";
    body.report(found, ImportCodes.NOWHERE, message, help);
    return isPicture ? "*" + found.group(2) + "*" : found.group(2);
  }

  /** The address as our article writes it; nothing if nothing is there. */
  private Optional<String> target(String address) {
    if (address.startsWith("//")) {
      return Optional.of("https:" + address);
    }
    if (ELSEWHERE.matcher(address).matches() || address.startsWith("#")) {
      return Optional.of(address);
    }
    int end = Math.min(indexOf(address, '#'), indexOf(address, '?'));
    String anchor = address.substring(indexOf(address, '#')).toLowerCase(Locale.ROOT);
    return map.find(decoded(address.substring(0, end)), page)
        .map(
            meant -> {
              if (!meant.isPage()) {
                body.use(meant.file());
              }
              return relative(page.target(), meant.target()) + (meant.isPage() ? anchor : "");
            });
  }

  private static int indexOf(String text, char c) {
    int index = text.indexOf(c);
    return index < 0 ? text.length() : index;
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  /** The path from one file to another. */
  static String relative(SourcePath from, SourcePath to) {
    String[] start = from.value().split("/");
    String[] end = to.value().split("/");
    int same = 0;
    while (same < start.length - 1 && same < end.length - 1 && start[same].equals(end[same])) {
      same++;
    }
    String path =
        "../".repeat(start.length - 1 - same)
            + String.join("/", Arrays.copyOfRange(end, same, end.length));
    return path.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
  }
}
