package pamphlet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import pamphlet.audit.PageFaults;
import pamphlet.build.Analysis;
import pamphlet.build.BuildOptions;
import pamphlet.build.Incremental;
import pamphlet.build.SourceWatch;
import pamphlet.render.TemplateProblem;
import pamphlet.schema.VsCode;

/** Checks a site again and again while somebody writes, until the program is interrupted. */
final class CheckWatch {
  /** Clears the terminal and what has scrolled away (ECMA-48, 8.3.21 and 8.3.39; xterm's 3J). */
  private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

  private final Console console;
  private final Supplier<BuildOptions> options;

  /**
   * @param console where to write to
   * @param options what to check; asked for each round, because the day may change
   */
  CheckWatch(Console console, Supplier<BuildOptions> options) {
    this.console = console;
    this.options = options;
  }

  /** Checks, waits for a change, and so on. Ends when its thread is interrupted. */
  int run() throws IOException {
    BuildOptions first = options.get();
    try (SourceWatch watch = new SourceWatch(first.root());
        Incremental site = new Incremental(first.workers())) {
      while (true) {
        round(site);
        watch.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.INTERRUPTED;
    }
  }

  private void round(Incremental site) {
    // Only a terminal is cleared; a log keeps every round.
    console.err().print(console.color() ? CLEAR : "");
    console.err().println(VsCode.CHECKING);
    BuildOptions now = options.get();
    try {
      tell(site.rehearse(now, site.analyze(now)), now);
    } catch (TemplateProblem | PageFaults e) {
      new Failures(console).tell(e);
    } catch (IOException | UncheckedIOException e) {
      // Editors replace files; what is gone now is there again in the next round.
      console.err().println("cannot read " + e.getMessage());
    }
    console.err().println("Waiting for changes; Ctrl-C ends.");
  }

  private void tell(Analysis analysis, BuildOptions now) throws IOException {
    Findings findings = new Findings(console, now.root(), OutputFormat.TEXT);
    findings.print(analysis);
    findings.repeatFirstError(analysis);
    findings.conclude(Summary.findings(analysis));
  }
}
