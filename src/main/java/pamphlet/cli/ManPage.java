package pamphlet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual in the language of {@code man} (groff_man(7)), made from what the commands say. */
final class ManPage {
  private final StringBuilder out = new StringBuilder();

  private ManPage() {}

  /** The whole page. Has no date, so that the same program has the same page. */
  static String of(CommandLine program) {
    ManPage page = new ManPage();
    page.head(program);
    new TreeMap<>(program.getSubcommands())
        .forEach((name, command) -> page.command(name, command.getCommandSpec()));
    page.tail();
    return page.out.toString();
  }

  private void head(CommandLine program) {
    String version = program.getCommandSpec().version()[0];
    out.append(".TH PAMPHLET 1 \"\" \"").append(version).append("\" \"User commands\"\n");
    out.append(".SH NAME\npamphlet \\- a static\\-site generator for health information\n");
    out.append(".SH SYNOPSIS\n.B pamphlet\n.I COMMAND\n[options]\n.SH DESCRIPTION\n");
    text(program.getCommandSpec().usageMessage().description());
    out.append(
        "A site is a folder with pamphlet.yaml and articles/. Results go to standard output,\n");
    out.append("diagnostics and progress to standard error.\n.SH COMMANDS\n");
  }

  private void command(String name, CommandSpec command) {
    out.append(".SS \"pamphlet ").append(name);
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      String label = parameter.paramLabel();
      boolean isOptional = parameter.arity().min() == 0;
      out.append(' ').append(isOptional ? "[" + label + "]" : label);
    }
    out.append("\"\n");
    text(command.usageMessage().description());
    command.positionalParameters().forEach(p -> entry(p.paramLabel(), p.description()));
    options(command).forEach(option -> entry(names(option), option.description()));
    examples(command.usageMessage().footer());
  }

  private static Stream<OptionSpec> options(CommandSpec command) {
    // Every command has these two; they are told once, at the end.
    return command.options().stream()
        .filter(option -> !option.hidden() && !option.usageHelp() && !option.versionHelp());
  }

  private static String names(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() > 0 ? names + " " + option.paramLabel() : names;
  }

  private void entry(String name, String[] description) {
    out.append(".TP\n.B ").append(escaped(name)).append('\n');
    text(description);
  }

  private void text(String[] lines) {
    for (String line : plain(lines)) {
      out.append(escaped(line)).append('\n');
    }
  }

  private void examples(String[] footer) {
    List<String> lines = plain(footer);
    if (lines.stream().anyMatch(line -> !line.isBlank())) {
      out.append(".PP\n.nf\n");
      lines.stream()
          .dropWhile(String::isBlank)
          .map(ManPage::escaped)
          .forEach(line -> out.append(line).append('\n'));
      out.append(".fi\n");
    }
  }

  private void tail() {
    out.append(".SH OPTIONS OF ALL COMMANDS\n");
    entry("-h, --help", new String[] {"What the command does and its options."});
    entry("-V, --version", new String[] {"The version of the program."});
    out.append(
        ".SH EXIT STATUS\n0 done, 1 the content has errors, 2 wrong usage, 3 disk, rights or\n");
    out.append("template.\n.SH ENVIRONMENT\n");
    entry("NO_COLOR", new String[] {"If set, nothing is printed in colour."});
    entry("SOURCE_DATE_EPOCH", new String[] {"The day of the run, in seconds since 1970."});
  }

  /** The lines without the marks for bold and colour. */
  private static List<String> plain(String[] lines) {
    List<String> plain = new ArrayList<>();
    for (String line : lines) {
      plain.add(Ansi.OFF.string(line));
    }
    return plain;
  }

  /** A hyphen that is typed is a minus sign; a dot or a quote in front would be a command. */
  private static String escaped(String line) {
    String text = line.replace("\\", "\\e").replace("-", "\\-");
    return text.startsWith(".") || text.startsWith("'") ? "\\&" + text : text;
  }
}
