package pamphlet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pamphlet.model.Severity;

/**
 * Reads an entry of the catalogue. Its form is fixed: a heading {@code # CODE: meaning}, a line
 * {@code Severity: error}, and the sections {@code ## Why}, {@code ## Bad} and {@code ## Good},
 * whose examples are fenced blocks. Anything else is a mistake of ours and throws.
 */
final class EntryReader {
  private static final Pattern HEADING = Pattern.compile("# ([A-Z]{2}[0-9]{3}): (.+)");
  private static final Pattern SEVERITY = Pattern.compile("Severity: (error|warning)");
  private static final Pattern FENCE = Pattern.compile("(`{3,})(\\w+) ?(.*)");
  private static final List<String> SECTIONS = List.of("Why", "Bad", "Good");

  private EntryReader() {}

  /** Reads an entry whose lines end at line feeds. */
  static Entry read(String text) {
    List<String> lines = text.lines().toList();
    Matcher heading = match(HEADING, lines, 0);
    Matcher severity = match(SEVERITY, lines, 2);
    Map<String, List<String>> sections = sections(lines.subList(3, lines.size()));
    if (!List.copyOf(sections.keySet()).equals(SECTIONS)) {
      throw new IllegalArgumentException(heading.group(1) + " has sections " + sections.keySet());
    }
    return new Entry(
        heading.group(1),
        Severity.valueOf(severity.group(1).toUpperCase(Locale.ROOT)),
        heading.group(2),
        String.join("\n", sections.get("Why")).strip(),
        example(sections.get("Bad")),
        example(sections.get("Good")));
  }

  private static Matcher match(Pattern pattern, List<String> lines, int index) {
    Matcher found = pattern.matcher(index < lines.size() ? lines.get(index) : "");
    if (!found.matches()) {
      throw new IllegalArgumentException("line " + (index + 1) + " is not " + pattern);
    }
    return found;
  }

  private static Map<String, List<String>> sections(List<String> lines) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    String fence = "";
    for (String line : lines) {
      if (fence.isEmpty() && line.startsWith("## ")) {
        current = new ArrayList<>();
        sections.put(line.substring(3), current);
        continue;
      }
      fence = fenceAfter(fence, line);
      current.add(line);
    }
    return sections;
  }

  /** The fence that is open behind {@code line}, empty for none. */
  private static String fenceAfter(String fence, String line) {
    if (fence.isEmpty()) {
      Matcher opening = FENCE.matcher(line);
      return opening.matches() ? opening.group(1) : "";
    }
    return line.equals(fence) ? "" : fence;
  }

  private static Example example(List<String> lines) {
    StringBuilder note = new StringBuilder();
    List<Example.Snippet> snippets = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher opening = FENCE.matcher(lines.get(i));
      if (!opening.matches()) {
        note.append(lines.get(i)).append('\n');
        continue;
      }
      int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(opening.group(1));
      snippets.add(snippet(opening, lines.subList(i + 1, end)));
      i = end;
    }
    return new Example(note.toString().strip(), snippets);
  }

  private static Example.Snippet snippet(Matcher opening, List<String> lines) {
    String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    return new Example.Snippet(opening.group(2), opening.group(3), text);
  }
}
