package pamphlet.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** OpenSSH's server on a free port of this machine, with keys and a configuration of its own. */
final class SshServer implements AutoCloseable {
  private static final int MAX_TRIES = 100;
  private static final int PAUSE_MILLIS = 50;

  private final Path folder;
  private final int port;
  private final Process process;

  private SshServer(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  /** The server program, if OpenSSH's client and server are installed. */
  static Optional<Path> program() {
    boolean hasClient = Stream.of("/usr/bin/ssh").map(Path::of).anyMatch(Files::isExecutable);
    return Stream.of("/usr/sbin/sshd", "/usr/local/sbin/sshd")
        .map(Path::of)
        .filter(Files::isExecutable)
        .filter(found -> hasClient)
        .findFirst();
  }

  static SshServer start(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder.resolve("host").toString());
    run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder.resolve("user").toString());
    Path separation = Path.of("/run/sshd"); // Which only a service manager makes.
    if (!Files.exists(separation) && Files.isWritable(separation.getParent())) {
      Files.createDirectory(separation);
    }
    int port = freePort();
    Files.write(folder.resolve("config"), configuration(folder, port));
    Files.write(
        folder.resolve("client"),
        List.of(
            "IdentityFile " + folder.resolve("user"),
            "IdentitiesOnly yes",
            "UserKnownHostsFile " + folder.resolve("known"),
            "GlobalKnownHostsFile none"));
    Process process =
        new ProcessBuilder(
                program().orElseThrow().toString(),
                "-D",
                "-e",
                "-f",
                folder.resolve("config").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    awaitPort(port, process, folder);
    SshServer server = new SshServer(folder, port, process);
    server.knowHost();
    return server;
  }

  private static List<String> configuration(Path folder, int port) {
    return List.of(
        "ListenAddress 127.0.0.1",
        "Port " + port,
        "HostKey " + folder.resolve("host"),
        "AuthorizedKeysFile " + folder.resolve("user.pub"),
        "PidFile none",
        "UsePAM no",
        "StrictModes no",
        "PasswordAuthentication no",
        "PermitRootLogin yes",
        "Subsystem sftp internal-sftp");
  }

  /** Writes the key of the server to the client's known hosts. */
  void knowHost() throws IOException {
    String key = Files.readString(folder.resolve("host.pub"));
    Files.writeString(folder.resolve("known"), "[127.0.0.1]:" + port + " " + key);
  }

  /** Makes the client know another key for this server, as if somebody stood in between. */
  void knowOtherKey() throws IOException {
    String key = Files.readString(folder.resolve("user.pub"));
    Files.writeString(folder.resolve("known"), "[127.0.0.1]:" + port + " " + key);
  }

  /** Makes the client know no server. */
  void forgetHost() throws IOException {
    Files.writeString(folder.resolve("known"), "");
  }

  /** The ssh that knows this server. */
  String client() {
    return "ssh -F " + folder.resolve("client");
  }

  /** The target for a folder of this machine. */
  String target(Path path) {
    return "sftp://" + System.getProperty("user.name") + "@127.0.0.1:" + port + path;
  }

  /** Ends every connection at once; the server goes on. */
  void cutConnections() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    cutConnections();
    process.destroy();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void awaitPort(int port, Process process, Path folder) throws IOException {
    for (int i = 0; i < MAX_TRIES && process.isAlive(); i++) {
      try (Socket socket = new Socket("127.0.0.1", port);
          InputStream in = socket.getInputStream()) {
        if (in.read() == 'S') {
          return;
        }
      } catch (IOException notYet) {
        pause();
      }
    }
    throw new IOException("sshd does not answer: " + Files.readString(folder.resolve("log")));
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void run(String... words) throws IOException {
    try {
      if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
        throw new IOException(String.join(" ", words));
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
