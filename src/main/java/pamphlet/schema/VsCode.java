package pamphlet.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.Settings;

/** The files that make Visual Studio Code show our messages beside the text. */
public final class VsCode {
  /** The line with which a round of {@code pamphlet check --watch} begins. */
  public static final String CHECKING = "Checking …";

  private static final String FRONT_MATTER = ".vscode/pamphlet-front-matter.schema.json";
  private static final String SETTINGS = ".vscode/pamphlet-settings.schema.json";

  /** The first line of a finding with a place, as {@code pamphlet check} tells it. */
  static final String FINDING =
      "^(.+?):(\\d+):(\\d+): (error|warning)\\[([A-Z]{2}\\d{3})\\]: (.*)$";

  /** The same for a finding of a whole file. */
  static final String FILE_FINDING = "^([^:]+): (error|warning)\\[([A-Z]{2}\\d{3})\\]: (.*)$";

  private VsCode() {}

  /**
   * The files by their path in the site's folder. Those with {@code .schema.} in their name are
   * ours; the others may hold an editor's own lines.
   *
   * @param settings the site's settings, if they can be read
   * @param program how to call the program from the site's folder
   */
  public static Map<String, String> files(Optional<Settings> settings, String program) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(FRONT_MATTER, FrontMatterSchema.of(Names.of(settings)));
    files.put(SETTINGS, SettingsSchema.text());
    files.put(".vscode/settings.json", JsonText.of(settings()));
    files.put(".vscode/tasks.json", JsonText.of(tasks(program)));
    return Collections.unmodifiableMap(files);
  }

  private static Members settings() {
    Members schemas = Members.of(SETTINGS, "pamphlet.yaml").with(FRONT_MATTER, "articles/**/*.md");
    return Members.of("yaml.schemas", schemas).with("search.exclude", Members.of("site/**", true));
  }

  private static Members tasks(String program) {
    return Members.of("version", "2.0.0").with("tasks", List.of(check(program), build(program)));
  }

  private static Members check(String program) {
    return task("Pamphlet: check while writing", program, List.of("check", "--watch"))
        .with("isBackground", true)
        .with("runOptions", Members.of("runOn", "folderOpen"))
        .with("problemMatcher", matchers(true));
  }

  private static Members build(String program) {
    Members group = Members.of("kind", "build").with("isDefault", true);
    return task("Pamphlet: build", program, List.of("build"))
        .with("group", group)
        .with("problemMatcher", matchers(false));
  }

  private static Members task(String label, String program, List<String> arguments) {
    Members task = Members.of("label", label).with("type", "process").with("command", program);
    Members plain = Members.of("env", Members.of("NO_COLOR", "1"));
    if (program.startsWith("./")) {
      String onWindows = ".\\" + program.substring(2) + ".cmd";
      task = task.with("windows", Members.of("command", onWindows));
    }
    return task.with("args", arguments).with("options", plain);
  }

  private static List<Members> matchers(boolean watching) {
    Members places = Members.of("file", 1).with("line", 2).with("column", 3);
    Members inLine = places.with("severity", 4).with("code", 5).with("message", 6);
    Members inFile =
        Members.of("kind", "file")
            .with("file", 1)
            .with("severity", 2)
            .with("code", 3)
            .with("message", 4);
    return List.of(
        matcher(Members.of("regexp", FINDING).with(inLine), watching),
        matcher(Members.of("regexp", FILE_FINDING).with(inFile), watching));
  }

  private static Members matcher(Members pattern, boolean watching) {
    Members matcher =
        Members.of("owner", "pamphlet")
            .with("source", "pamphlet")
            .with("fileLocation", List.of("relative", "${workspaceFolder}"))
            .with("pattern", pattern);
    Members rounds =
        Members.of("activeOnStart", true)
            .with("beginsPattern", "^" + CHECKING + "$")
            .with("endsPattern", "^\\d+ errors?, \\d+ warnings? in \\d+ pages?$");
    return watching ? matcher.with("background", rounds) : matcher;
  }
}
