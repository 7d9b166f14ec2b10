package pamphlet.importer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import pamphlet.model.Diagnostic;

/** Writes an article of ours from a page of the source, and notes what a person must add. */
final class ArticleWriter {
  private static final Pattern FORMER = Pattern.compile("[^\\\\?#%:{}]+");

  /** Addresses that our lists have. */
  private static final Pattern TAKEN =
      Pattern.compile("(exercises|categories|people)(/|/index\\.html)?|(index|search|404)\\.html");

  private static final Map<String, String> TO_ADD = new LinkedHashMap<>();

  static {
    TO_ADD.put("summary", "one or two sentences: what the page is about");
    TO_ADD.put("category", "a key of categories in pamphlet.yaml");
    TO_ADD.put("reviewer", "who reviewed the text, a key of people in pamphlet.yaml");
    TO_ADD.put("reviewDate", "the day on which the reviewer read the text, as year-month-day");
    TO_ADD.put("disclaimer", "a key of disclaimers in pamphlet.yaml");
  }

  private final SourcePage page;
  private final Registers registers;
  private final SourceMap map;
  private final Map<String, Matter.Value> ours = new LinkedHashMap<>();
  private final List<String> known = new ArrayList<>();
  private final List<String> toDo = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Set<String> files = new LinkedHashSet<>();
  private final StringBuilder out = new StringBuilder("---\n");

  private ArticleWriter(SourcePage page, Registers registers, SourceMap map) {
    this.page = page;
    this.registers = registers;
    this.map = map;
  }

  /**
   * The settings' entries that pages refer to.
   *
   * @param categories names of categories
   * @param people names of reviewers
   * @param disclaimers texts of disclaimers
   */
  record Registers(Register categories, Register people, Register disclaimers) {}

  /**
   * An article.
   *
   * @param text the whole file
   * @param isDraft whether something is missing
   * @param known what the source says and an article has no place for
   * @param toDo what a person must add
   * @param files the files of the source that the front matter refers to
   * @param problems what could not be carried over
   */
  record Result(
      String text,
      boolean isDraft,
      List<String> known,
      List<String> toDo,
      Set<String> files,
      List<Diagnostic> problems) {}

  /** The article that a page becomes, with its converted body. */
  static Result write(
      SourcePage page, BodyConverter.Result body, KeyMap keys, Registers registers, SourceMap map) {
    return new ArticleWriter(page, registers, map).write(body, keys);
  }

  private Result write(BodyConverter.Result body, KeyMap keys) {
    translate(keys);
    boolean isPage = page.isSection() || first("type").equals("page");
    line("type", isPage ? "page" : first("type"));
    line("title", Yaml.text(title(body.title())));
    required("summary", Yaml.text(Jsoup.parse(first("summary")).text()), first("summary"));
    List<String> categories = isPage ? List.of() : categories();
    line("author", first("author").isEmpty() ? "" : Yaml.text(first("author")));
    if (!isPage) {
      String reviewer = first("reviewer");
      required("reviewer", reviewer.isEmpty() ? "" : registers.people().key(reviewer), reviewer);
      required("reviewDate", date("reviewDate"), date("reviewDate"));
      line("nextReview", date("nextReview"));
      String words = first("disclaimer");
      required("disclaimer", words.isEmpty() ? "" : registers.disclaimers().key(words), words);
    }
    boolean isDraft = isDraft(isPage, body);
    line("status", isDraft ? "draft" : "");
    list("also", items("also"));
    List<String> tags = new ArrayList<>(items("tags"));
    tags.addAll(categories);
    list("tags", tags.stream().distinct().toList());
    plain("specialty", "audience");
    image();
    list("keyPoints", isPage ? List.of() : items("keyPoints"));
    plain("conflicts", "funding");
    list("redirectFrom", formerAddresses());
    String text = out + "---\n\n" + body.text() + "\n";
    return new Result(text, isDraft, known, toDo, files, problems);
  }

  private void translate(KeyMap keys) {
    keys.keys()
        .forEach(
            (theirs, our) -> {
              Matter.Value value = page.matter().values().get(theirs);
              if (value != null && !value.items().isEmpty()) {
                ours.putIfAbsent(our, value);
              }
            });
    page.matter()
        .values()
        .forEach(
            (key, value) -> {
              if (!keys.keys().containsKey(key)) {
                String message = "the key \"" + key + "\" has no place here";
                problem(value, message, "name its place in a file for --map, or leave it");
              } else if (key.matches("date|lastmod|updated|last_modified_at")) {
                known.add(
                    key + " in the source: " + value.first() + ". That is no clinical review.");
              }
            });
  }

  private String title(Optional<String> heading) {
    if (!first("title").isEmpty() || heading.isPresent()) {
      return first("title").isEmpty() ? heading.get() : first("title");
    }
    String name = page.target().baseName().replace('-', ' ').replace('_', ' ');
    toDo.add("title: check it; it was made from the name of the file");
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The first category is the article's; the others tell what it is related to. */
  private List<String> categories() {
    List<String> names = items("category");
    int folder = page.target().value().indexOf('/');
    String name =
        !names.isEmpty()
            ? names.get(0)
            : folder < 0 ? "" : page.target().value().substring(0, folder).replace('-', ' ');
    required("category", name.isEmpty() ? "" : registers.categories().key(name), name);
    return names.isEmpty() ? List.of() : names.subList(1, names.size());
  }

  private boolean isDraft(boolean isPage, BodyConverter.Result body) {
    boolean isHidden =
        first(KeyMap.DRAFT).equals("true") || first(KeyMap.PUBLISHED).equals("false");
    if (isPage) {
      toDo.add("status: publish it if it gives no health advice; else make it an article");
    } else if (!body.problems().isEmpty()) {
      toDo.add("text: mend what could not be converted, see below");
    }
    boolean lacks = toDo.stream().anyMatch(line -> TO_ADD.containsKey(line.split(":")[0]));
    return isHidden || isPage || lacks || !body.problems().isEmpty();
  }

  private void image() {
    String src = first("image.src");
    if (src.isEmpty()) {
      return;
    }
    Optional<SourceMap.Meant> file = map.find(src, page).filter(meant -> !meant.isPage());
    if (file.isEmpty()) {
      problem(ours.get("image.src"), "the picture " + src + " is not in the source", "add it");
      return;
    }
    files.add(file.get().file());
    out.append("image:\n  src: ").append(LinkSteps.relative(page.target(), file.get().target()));
    String alt = first("image.alt");
    out.append("\n  alt: ").append(alt.isEmpty() ? "# what the picture shows" : Yaml.text(alt));
    out.append('\n');
    if (alt.isEmpty()) {
      toDo.add("image.alt: what the picture shows");
    }
    for (String part : List.of("caption", "credit")) {
      String value = first("image." + part);
      out.append(value.isEmpty() ? "" : "  " + part + ": " + Yaml.text(value) + "\n");
    }
  }

  private List<String> formerAddresses() {
    Set<String> former = new LinkedHashSet<>();
    String now = page.target().address().path();
    List<String> all = new ArrayList<>(items("redirectFrom"));
    all.add(0, page.address());
    for (String address : all) {
      String path = address.strip().replaceFirst("^/+", "");
      boolean isPage =
          path.endsWith("/") || path.matches(".*\\.html?") || !path.matches(".*\\.[^/]*");
      if (FORMER.matcher(path).matches() && isPage && !path.contains("//")) {
        former.add(path);
      } else if (!path.isEmpty()) {
        problem(ours.get("redirectFrom"), "old address " + address, "set it up at the server");
      }
    }
    former.removeIf(path -> path.equals(now) || TAKEN.matcher(path).matches());
    return former.stream().map(Yaml::text).toList();
  }

  private String date(String key) {
    String value = first(key);
    try {
      String day = value.length() > 10 ? value.substring(0, 10) : value;
      return value.isEmpty() ? "" : LocalDate.parse(day).toString();
    } catch (DateTimeParseException e) {
      problem(ours.get(key), "\"" + value + "\" is not a day", "write it as year-month-day");
      return "";
    }
  }

  private String first(String key) {
    Matter.Value value = ours.get(key);
    return value == null ? "" : value.first();
  }

  /** The texts of a list; people write short ones in a line, with commas. */
  private List<String> items(String key) {
    Matter.Value value = ours.get(key);
    if (value == null) {
      return List.of();
    }
    List<String> items = value.isList() ? value.items() : List.of(value.first().split(","));
    return items.stream().map(String::strip).filter(item -> !item.isEmpty()).toList();
  }

  private void plain(String... keys) {
    for (String key : keys) {
      line(key, first(key).isEmpty() ? "" : Yaml.text(first(key)));
    }
  }

  private void required(String key, String value, String found) {
    if (found.isEmpty()) {
      toDo.add(key + ": " + TO_ADD.get(key));
      out.append(key).append(": # ").append(TO_ADD.get(key)).append('\n');
    } else {
      line(key, value);
    }
  }

  private void line(String key, String value) {
    out.append(value.isEmpty() ? "" : key + ": " + value + "\n");
  }

  private void list(String key, List<String> items) {
    if (!items.isEmpty()) {
      out.append(key).append(":\n");
      items.forEach(item -> out.append("  - ").append(quoted(item)).append('\n'));
    }
  }

  private static String quoted(String item) {
    return item.startsWith("'") ? item : Yaml.text(item);
  }

  private void problem(Matter.Value value, String message, String help) {
    boolean isKey = message.startsWith("the key");
    problems.add(
        Diagnostic.of(
            value == null ? page.text().place(0, 1) : value.place(),
            isKey ? ImportCodes.KEY : ImportCodes.VALUE,
            message,
            help));
  }
}
