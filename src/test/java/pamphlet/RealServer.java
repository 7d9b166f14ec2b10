package pamphlet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A web server of the system on a loopback port, with all of its files in one folder; closing ends
 * it. Where the server is not installed, the test is skipped.
 */
final class RealServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final Process process;
  private final int port;

  private RealServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** nginx, with the snippet of the preset in its server block. */
  static RealServer nginx(Path folder, Path top, Path snippet) throws IOException {
    String program = program("nginx");
    int port = freePort();
    Path config = folder.resolve("nginx.conf");
    Files.writeString(
        config,
        """
        daemon off;
        pid %1$s/nginx.pid;
        error_log %1$s/error.log;
        events {}
        http {
          include /etc/nginx/mime.types;
          access_log off;
          client_body_temp_path %1$s/body;
          proxy_temp_path %1$s/proxy;
          fastcgi_temp_path %1$s/fastcgi;
          uwsgi_temp_path %1$s/uwsgi;
          scgi_temp_path %1$s/scgi;
          server {
            listen 127.0.0.1:%2$d;
            root %3$s;
            absolute_redirect off;
            include %4$s;
          }
        }
        """
            .formatted(folder, port, top, snippet));
    readableByAll(top.getParent());
    return start(folder, port, List.of(program, "-p", folder.toString(), "-c", config.toString()));
  }

  /** Apache, which reads the site's own {@code .htaccess}. */
  static RealServer apache(Path folder, Path top) throws IOException {
    String program = program("apache2");
    int port = freePort();
    StringBuilder config = new StringBuilder();
    config.append("ServerRoot ").append(folder).append("\nServerName localhost\n");
    config.append("PidFile ").append(folder).append("/apache.pid\n");
    config.append("Listen 127.0.0.1:").append(port).append("\nErrorLog ").append(folder);
    config.append("/error.log\nUser nobody\nGroup nogroup\n");
    for (String module :
        List.of(
            "mpm_event", "authz_core", "dir", "mime", "headers", "rewrite", "filter", "deflate")) {
      config.append("LoadModule ").append(module).append("_module /usr/lib/apache2/modules/mod_");
      config.append(module).append(".so\n");
    }
    config.append("TypesConfig /etc/mime.types\nDocumentRoot ").append(top);
    config.append("\n<Directory ").append(top);
    config.append(">\nAllowOverride FileInfo Indexes\nRequire all granted\n</Directory>\n");
    Path file = folder.resolve("apache.conf");
    Files.writeString(file, config);
    readableByAll(top.getParent());
    return start(folder, port, List.of(program, "-f", file.toString(), "-D", "FOREGROUND"));
  }

  private static RealServer start(Path folder, int port, List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("server.log").toFile())
            .start();
    RealServer server = new RealServer(process, port);
    server.await(folder);
    return server;
  }

  /** Servers that start as root read as somebody else, and JUnit's folders are private. */
  private static void readableByAll(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The moment a connection is taken is the moment the server is there. */
  private void await(Path folder) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException notYet) {
        Thread.onSpinWait();
      }
    }
    close();
    throw new IOException("the server did not start: " + log(folder));
  }

  private static String log(Path folder) {
    return Stream.of("server.log", "error.log")
        .map(folder::resolve)
        .filter(Files::exists)
        .map(RealServer::read)
        .reduce("", String::concat);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of a path that is already encoded. */
  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Asks for a path; headers are name, value, name, value. */
  HttpResponse<byte[]> get(String path, String... headers) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).timeout(PATIENCE);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** The body as text. */
  static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  /** Where a program of the system is; the test is skipped where it is not. */
  static String program(String name) {
    return Stream.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin")
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElseGet(
            () -> {
              Assumptions.abort(name + " is not installed; ./test installs it on Debian");
              return name;
            });
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
