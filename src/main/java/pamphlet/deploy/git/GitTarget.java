package pamphlet.deploy.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pamphlet.deploy.DeployCodes;
import pamphlet.deploy.DeployException;
import pamphlet.deploy.Remote;
import pamphlet.deploy.Target;
import pamphlet.deploy.Upload;
import pamphlet.model.Address;

/** A branch of a repository. All changes arrive at once, when the publication is finished. */
final class GitTarget implements Target {
  private static final String TIP = "refs/pamphlet/tip";

  private final Git git;
  private final String name;
  private final String address;
  private final String branch;
  private final GitImport.Stamp stamp;

  /** The newest commit of the branch, if the branch exists. */
  private final Optional<String> tip;

  private Optional<GitImport> work = Optional.empty();

  private GitTarget(
      Git git,
      String name,
      String address,
      String branch,
      GitImport.Stamp stamp,
      Optional<String> tip) {
    this.git = git;
    this.name = name;
    this.address = address;
    this.branch = "refs/heads/" + branch;
    this.stamp = stamp;
    this.tip = tip;
  }

  /** Asks the repository for the branch and fetches its newest commit. */
  static GitTarget open(Git git, String name, String address, String branch, GitImport.Stamp stamp)
      throws IOException {
    Git.Result asked = git.run("ls-remote", "--heads", address, "refs/heads/" + branch);
    if (!asked.isDone()) {
      throw unreachable(name, asked.error());
    }
    Optional<String> tip =
        asked.text().isEmpty() ? Optional.empty() : Optional.of(asked.text().split("\\s")[0]);
    if (tip.isPresent() && !git.run("cat-file", "-e", tip.get() + "^{tree}").isDone()) {
      fetch(git, name, address, branch);
    }
    GitTarget target = new GitTarget(git, name, address, branch, stamp, tip);
    target.refuseSources();
    return target;
  }

  private static void fetch(Git git, String name, String address, String branch)
      throws IOException {
    // The newest commit is enough to build on; the history stays where it is.
    String refs = "+refs/heads/" + branch + ":" + TIP;
    Git.Result fetched =
        git.run(
            "fetch", "--quiet", "--depth=1", "--no-tags", "--no-write-fetch-head", address, refs);
    if (!fetched.isDone()) {
      throw unreachable(name, fetched.error());
    }
  }

  private static DeployException unreachable(String name, String said) {
    return new DeployException(
        DeployCodes.UNREACHABLE,
        name,
        "git cannot read the repository: " + said.replaceAll("\\s+", " "),
        "see whether \"git ls-remote\" works with it; git must find a key or a token by itself");
  }

  /** A mistyped branch must not mix the published site with the site's sources. */
  private void refuseSources() throws IOException {
    if (list().containsKey("pamphlet.yaml")) {
      throw new DeployException(
          DeployCodes.DANGEROUS,
          name,
          "this branch holds the sources of a site",
          "name a branch of its own, for example git:origin#pages; it is made if it is missing");
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int lanes() {
    return 1;
  }

  @Override
  public SortedMap<String, Remote> list() throws IOException {
    SortedMap<String, Remote> files = new TreeMap<>();
    if (tip.isEmpty()) {
      return files;
    }
    byte[] tree = git.need("ls-tree", "-r", "-l", "-z", tip.get()).out();
    for (String line : new String(tree, StandardCharsets.UTF_8).split("\0")) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        files.put(line.substring(tab + 1), remote(line.substring(0, tab).split(" +")));
      }
    }
    return files;
  }

  /** From mode, type, name of the object and size. */
  private static Remote remote(String[] fields) {
    boolean isFile = fields[0].startsWith("100");
    return isFile
        ? new Remote(
            Long.parseLong(fields[3]), Optional.of(b -> fields[2].equals(id(b, fields[2]))))
        : new Remote(-1, Optional.empty());
  }

  /** The name that git gives to a content; its length tells the digest. */
  private static String id(byte[] bytes, String like) {
    try {
      MessageDigest digest = MessageDigest.getInstance(like.length() == 40 ? "SHA-1" : "SHA-256");
      digest.update(("blob " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1 and SHA-256", e);
    }
  }

  @Override
  public Optional<byte[]> read(Address address) throws IOException {
    if (tip.isEmpty()) {
      return Optional.empty();
    }
    String object = tip.get() + ":" + address.path();
    return git.run("cat-file", "-e", object).isDone()
        ? Optional.of(git.need("cat-file", "blob", object).out())
        : Optional.empty();
  }

  @Override
  public synchronized void put(Upload upload) throws IOException {
    work().put(upload.address().path(), upload.bytes());
  }

  @Override
  public synchronized void delete(Address address) throws IOException {
    work().delete(address.path());
  }

  private GitImport work() throws IOException {
    if (work.isEmpty()) {
      work = Optional.of(new GitImport(git, stamp));
    }
    return work.get();
  }

  @Override
  public synchronized void finish(String message) throws IOException {
    String commit = work().commit(tip, message);
    Git.Result pushed = git.run("push", "--porcelain", address, commit + ":" + branch);
    if (!pushed.isDone()) {
      throw refused(pushed);
    }
  }

  private DeployException refused(Git.Result pushed) {
    String said = (pushed.text() + " " + pushed.error()).replaceAll("\\s+", " ").strip();
    // git-push(1), "Output": a summary in brackets, and the reason in parentheses.
    if (said.contains("[rejected]")
        || said.contains("failed to update ref")
        || said.contains("cannot lock ref")) {
      return new DeployException(
          DeployCodes.OVERTAKEN,
          name,
          "somebody else changed the branch meanwhile; nothing of this publication arrived",
          "publish again: it starts from what the other one has left");
    }
    return new DeployException(
        DeployCodes.BROKEN_OFF,
        name,
        "git could not push, and the branch is as it was: " + said,
        "see whether you may push to this branch and whether it is protected, then publish again");
  }

  @Override
  public synchronized void close() {
    work.ifPresent(GitImport::close);
  }
}
