package pamphlet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import pamphlet.build.ArticleForm;
import pamphlet.build.SiteRoot;
import pamphlet.content.SettingsReader;
import pamphlet.content.SourceTree;
import pamphlet.content.TextDecoder;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pamphlet fmt}: articles in one form. */
@Command(
    name = "fmt",
    mixinStandardHelpOptions = true,
    description = {
      "Brings articles into one form: the order of keys, blank lines around directives, tables.",
      "Changes no meaning: the built site is the same, and approvals stay valid."
    },
    footer = {
      "",
      "Examples:",
      "  pamphlet fmt",
      "  pamphlet fmt --check            in a workflow: says which files would change",
      "  pamphlet fmt articles/neck-spasm.md"
    })
final class FormatCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private SiteArguments site;

  @Option(names = "--check", description = "Write nothing; list what would change, and exit 1.")
  private boolean check;

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Articles (default: all).")
  private List<Path> files = List.of();

  private int changed;
  private int left;

  FormatCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    SiteRoot root = site.root();
    SourceTree tree = SourceTree.scan(root.articles()).value();
    List<SourcePath> sources =
        files.isEmpty()
            ? tree.markdown()
            : files.stream().map(file -> named(root, tree, file)).distinct().toList();
    ArticleForm form = new ArticleForm(root, settings(root));
    for (SourcePath source : sources) {
      format(form, root, source);
    }
    console.err().println(summary(sources.size()));
    return left > 0 || check && changed > 0 ? ExitCode.CONTENT : ExitCode.DONE;
  }

  private void format(ArticleForm form, SiteRoot root, SourcePath source) throws IOException {
    byte[] before = root.read(source.fromRoot());
    ArticleForm.Result result = form.of(source, before);
    if (result.leftAlone().isPresent()) {
      left++;
      String reason = result.leftAlone().get();
      console.err().println(source.fromRoot() + " was left as it is: " + reason);
    } else if (!Arrays.equals(before, result.bytes())) {
      changed++;
      console.out().println(source.fromRoot());
      if (!check) {
        NewFiles.replace(root.articles().resolve(source.value()), result.bytes());
      }
    }
  }

  private String summary(int files) {
    String what = check ? " to be formatted, " : " formatted, ";
    int same = files - changed - left;
    String others = left == 0 ? "" : ", " + left + " left alone; pamphlet check tells more";
    return Summary.count(changed, "file") + what + same + " as they should be" + others;
  }

  private SourcePath named(SiteRoot root, SourceTree tree, Path file) {
    return NamedArticle.find(root, file, source -> tree.find(source).isPresent())
        .filter(SourcePath::isMarkdown)
        .orElseThrow(() -> usage("there is no article " + file + " in articles/"));
  }

  private Settings settings(SiteRoot root) throws IOException {
    return TextDecoder.decode(SiteRoot.SETTINGS, root.read(SiteRoot.SETTINGS))
        .value()
        .map(text -> SettingsReader.read(text).value())
        .orElseThrow(() -> usage("pamphlet.yaml cannot be read; run pamphlet check"));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
