package pamphlet.deploy.git;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import pamphlet.deploy.ProcessText;

/** Writes one commit through git-fast-import(1): files as they come, the commit at the end. */
final class GitImport implements AutoCloseable {
  private static final String REF = "refs/pamphlet/next";

  private final Process process;
  private final OutputStream out;
  private final CompletableFuture<String> said;
  private final CompletableFuture<String> error;
  private final Stamp stamp;

  /** The marks of new files by path; nothing for files that go. */
  private final SortedMap<String, Optional<Integer>> changes = new TreeMap<>();

  private int marks;

  /**
   * Who commits and when.
   *
   * @param committer name and address, as git writes them
   * @param format how git is to read the time
   * @param time the time
   */
  record Stamp(String committer, String format, String time) {}

  GitImport(Git git, Stamp stamp) throws IOException {
    this.stamp = stamp;
    this.process =
        git.start("fast-import", "--quiet", "--force", "--done", "--date-format=" + stamp.format);
    this.out = new BufferedOutputStream(process.getOutputStream());
    this.said = ProcessText.later(process.getInputStream());
    this.error = ProcessText.later(process.getErrorStream());
  }

  /** Hands the content of a file over. */
  void put(String path, byte[] bytes) throws IOException {
    marks++;
    changes.put(path, Optional.of(marks));
    line("blob");
    line("mark :" + marks);
    data(bytes);
  }

  /** Notes that a file goes. */
  void delete(String path) {
    changes.put(path, Optional.empty());
  }

  /**
   * Writes the commit.
   *
   * @param parent the commit that it follows, if there is one
   * @return the name under which the commit is found
   */
  String commit(Optional<String> parent, String message) throws IOException {
    line("commit " + REF);
    line("committer " + stamp.committer + " " + stamp.time);
    data((message + "\n").getBytes(StandardCharsets.UTF_8));
    if (parent.isPresent()) {
      line("from " + parent.get());
    }
    // Deletions first: a file may stand where a folder was.
    for (var change : changes.entrySet()) {
      if (change.getValue().isEmpty()) {
        line("D " + change.getKey());
      }
    }
    for (var change : changes.entrySet()) {
      if (change.getValue().isPresent()) {
        line("M 100644 :" + change.getValue().get() + " " + change.getKey());
      }
    }
    line("");
    line("done");
    end();
    return REF;
  }

  private void end() throws IOException {
    out.close();
    said.join();
    if (Git.waitFor(process) != 0) {
      throw new IOException("git fast-import: " + error.join());
    }
  }

  private void data(byte[] bytes) throws IOException {
    line("data " + bytes.length);
    out.write(bytes);
    line("");
  }

  private void line(String text) throws IOException {
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Ends without a commit, unless there was one. */
  @Override
  public void close() {
    process.destroy();
  }
}
