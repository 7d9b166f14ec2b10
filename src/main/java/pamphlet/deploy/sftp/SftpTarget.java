package pamphlet.deploy.sftp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import pamphlet.deploy.Remote;
import pamphlet.deploy.Target;
import pamphlet.deploy.Upload;
import pamphlet.model.Address;

/** A folder on a server. Files are written beside their place and renamed in. */
final class SftpTarget implements Target {
  /** Requests wait for the network, not for processors. */
  private static final int LANES = 16;

  /** Section 3: all servers accept packets of 34,000 bytes, of which a little is not content. */
  private static final int CHUNK_BYTES = 32 * 1024;

  /** No site has more files than this; a server that says so is not believed. */
  private static final int MAX_FILES = 1_000_000;

  private static final String PART = ".pamphlet-part-";

  private final SftpChannel channel;
  private final SftpFiles files;
  private final String name;
  private final String folder;
  private final AtomicInteger parts = new AtomicInteger();
  private final Set<String> folders = ConcurrentHashMap.newKeySet();
  private final ConcurrentLinkedQueue<String> leftovers = new ConcurrentLinkedQueue<>();

  /**
   * @param channel the conversation with the server
   * @param name how messages name the target
   * @param folder the folder; absolute, or relative to the user's home
   */
  SftpTarget(SftpChannel channel, String name, String folder) {
    this.channel = channel;
    this.files = new SftpFiles(channel);
    this.name = name;
    this.folder = folder;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int lanes() {
    return LANES;
  }

  @Override
  public SortedMap<String, Remote> list() throws IOException {
    SortedMap<String, Remote> found = new TreeMap<>();
    Deque<String> next = new ArrayDeque<>(List.of(""));
    while (!next.isEmpty()) {
      String below = next.pop();
      for (SftpFiles.Item item : files.list(below.isEmpty() ? folder : path(below))) {
        note(below.isEmpty() ? item.name() : below + "/" + item.name(), item, found, next);
      }
      if (found.size() > MAX_FILES) {
        throw new IOException("there are more than " + MAX_FILES + " files in this folder");
      }
    }
    return found;
  }

  private void note(
      String path, SftpFiles.Item item, SortedMap<String, Remote> found, Deque<String> next) {
    if (item.isFolder()) {
      folders.add(path(path));
      next.push(path);
    } else if (item.name().startsWith(PART)) {
      leftovers.add(path(path)); // Of a run that was killed.
    } else {
      // Links are not followed: what they lead to is not ours.
      found.put(path, new Remote(item.isFile() ? item.size() : -1, Optional.empty()));
    }
  }

  @Override
  public Optional<byte[]> read(Address address) throws IOException {
    SftpReply opened =
        channel.ask(
            new SftpRequest(SftpRequest.OPEN)
                .text(path(address.path()))
                .number(SftpRequest.FOR_READING)
                .number(0));
    try {
      byte[] handle = opened.need(SftpReply.HANDLE, "open " + address.path()).bytes();
      byte[] content = read(handle, address.path());
      files.closeHandle(handle);
      return Optional.of(content);
    } catch (SftpFailure failure) {
      if (failure.isMissing()) {
        return Optional.empty();
      }
      throw failure;
    }
  }

  private byte[] read(byte[] handle, String what) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    while (true) {
      SftpRequest request =
          new SftpRequest(SftpRequest.READ)
              .bytes(handle, 0, handle.length)
              .longNumber(content.size())
              .number(CHUNK_BYTES);
      try {
        content.writeBytes(channel.ask(request).need(SftpReply.DATA, "read " + what).bytes());
      } catch (SftpFailure failure) {
        if (failure.isEnd()) {
          return content.toByteArray();
        }
        throw failure;
      }
    }
  }

  @Override
  public void put(Upload upload) throws IOException {
    String path = path(upload.address().path());
    String parent = path.substring(0, path.lastIndexOf('/') + 1);
    makeFolders(parent);
    String part = parent + PART + parts.incrementAndGet();
    write(part, upload.bytes());
    files.replace(part, path);
  }

  /** Sends all chunks before it waits for the first answer, so that distance costs little. */
  private void write(String part, byte[] bytes) throws IOException {
    byte[] handle =
        channel
            .ask(
                new SftpRequest(SftpRequest.OPEN)
                    .text(part)
                    .number(SftpRequest.FOR_WRITING)
                    .number(0))
            .need(SftpReply.HANDLE, "write " + part)
            .bytes();
    List<CompletableFuture<SftpReply>> answers = new ArrayList<>();
    for (int from = 0; from < bytes.length; from += CHUNK_BYTES) {
      answers.add(
          channel.begin(
              new SftpRequest(SftpRequest.WRITE)
                  .bytes(handle, 0, handle.length)
                  .longNumber(from)
                  .bytes(bytes, from, Math.min(CHUNK_BYTES, bytes.length - from))));
    }
    for (CompletableFuture<SftpReply> answer : answers) {
      channel.await(answer).needOk("write " + part);
    }
    files.closeHandle(handle);
  }

  // One thread at a time, so that two do not make the same folder.
  private synchronized void makeFolders(String parent) throws IOException {
    for (int i = parent.indexOf('/', 1); i >= 0; i = parent.indexOf('/', i + 1)) {
      String each = parent.substring(0, i);
      if (folders.add(each)) {
        files.makeFolder(each);
      }
    }
  }

  @Override
  public void delete(Address address) throws IOException {
    String path = path(address.path());
    files.remove(path);
    removeEmptyFolders(path);
  }

  private synchronized void removeEmptyFolders(String path) throws IOException {
    int end = path.lastIndexOf('/');
    while (end > folder.length() && files.removeFolder(path.substring(0, end))) {
      folders.remove(path.substring(0, end));
      end = path.lastIndexOf('/', end - 1);
    }
  }

  @Override
  public void finish(String message) throws IOException {
    for (String half : leftovers) {
      files.remove(half);
    }
  }

  @Override
  public void close() {
    channel.close();
  }

  private String path(String address) {
    return folder.endsWith("/") ? folder + address : folder + "/" + address;
  }
}
