package pamphlet.deploy.sftp;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import pamphlet.deploy.ProcessText;

/**
 * A conversation with an SFTP server through the input and output of a process. Many threads may
 * ask at once; answers find their way by the number of the request.
 */
final class SftpChannel implements AutoCloseable {
  /** OpenSSH accepts 256 KiB; more than this is not an answer. */
  private static final int MAX_PACKET_BYTES = 1 << 20;

  private static final int PROTOCOL = 3;
  private static final int PARTING_SECONDS = 2;

  private final Process process;
  private final OutputStream out;
  private final CompletableFuture<String> error;
  private final Set<String> extensions = new HashSet<>();
  private final Map<Integer, CompletableFuture<SftpReply>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger ids = new AtomicInteger();
  private volatile boolean isOver;

  private SftpChannel(Process process) {
    this.process = process;
    this.out = process.getOutputStream();
    this.error = ProcessText.later(process.getErrorStream());
  }

  /** Greets the server behind a process. */
  static SftpChannel open(Process process) throws IOException {
    SftpChannel channel = new SftpChannel(process);
    DataInputStream in = new DataInputStream(process.getInputStream());
    try {
      // In the greeting, the version stands where requests have their number.
      channel.send(new SftpRequest(SftpRequest.INIT).packet(PROTOCOL));
      SftpReply greeting = readPacket(in);
      greeting.need(SftpReply.VERSION, "greet");
      greeting.number();
      while (greeting.hasMore()) {
        channel.extensions.add(greeting.text());
        greeting.bytes();
      }
    } catch (IOException e) {
      // Asked for its reason before it is closed: a killed ssh may not have said it yet.
      IOException reason = channel.ended(e);
      channel.close();
      throw reason;
    }
    Thread reader = new Thread(() -> channel.listen(in), "pamphlet-sftp");
    reader.setDaemon(true);
    reader.start();
    return channel;
  }

  /** Whether the server knows an extension. */
  boolean has(String extension) {
    return extensions.contains(extension);
  }

  /** Sends a request and waits for its answer. */
  SftpReply ask(SftpRequest request) throws IOException {
    return await(begin(request));
  }

  /** Sends a request; the answer comes later. */
  CompletableFuture<SftpReply> begin(SftpRequest request) throws IOException {
    int id = ids.incrementAndGet();
    CompletableFuture<SftpReply> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    try {
      send(request.packet(id));
    } catch (IOException e) {
      throw ended(e);
    }
    if (isOver) {
      failAll(); // The reader may have ended before this request was noted.
    }
    return answer;
  }

  /** Waits for an answer. */
  SftpReply await(CompletableFuture<SftpReply> answer) throws IOException {
    try {
      return answer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw ended(e.getCause());
    }
  }

  private void send(byte[] packet) throws IOException {
    synchronized (out) {
      out.write(packet);
      out.flush();
    }
  }

  private void listen(DataInputStream in) {
    try (in) {
      while (true) {
        SftpReply reply = readPacket(in);
        CompletableFuture<SftpReply> answer = waiting.remove(reply.number());
        if (answer != null) {
          answer.complete(reply);
        }
      }
    } catch (IOException e) {
      isOver = true;
      failAll();
    }
  }

  private void failAll() {
    waiting.values().forEach(each -> each.completeExceptionally(new IOException("no answer")));
  }

  private static SftpReply readPacket(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 1 || length > MAX_PACKET_BYTES) {
      throw SftpReply.malformed();
    }
    byte[] packet = new byte[length];
    in.readFully(packet);
    return new SftpReply(packet[0] & 0xFF, ByteBuffer.wrap(packet, 1, length - 1));
  }

  /** Why the conversation ended: ssh says it better than a broken pipe. */
  private IOException ended(Throwable cause) {
    String said = lastWords().replaceAll("\\s+", " ");
    String message = said.isEmpty() ? "the connection has ended" : said;
    return new IOException(message, cause);
  }

  /** What ssh says before it ends, for which it gets a moment. */
  private String lastWords() {
    try {
      return error.get(PARTING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // It hangs, or something that it started does: what it has said so far has to do.
    }
    process.destroy();
    return error.join();
  }

  /** Ends the conversation. */
  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      process.destroy(); // It has ended already.
    }
    process.destroy();
  }
}
