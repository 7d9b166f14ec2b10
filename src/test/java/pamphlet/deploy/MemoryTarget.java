package pamphlet.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pamphlet.model.Address;

/** A target in memory that records what is done to it, and fails when told to. */
final class MemoryTarget implements Target {
  final SortedMap<String, byte[]> files = Collections.synchronizedSortedMap(new TreeMap<>());
  final SortedMap<String, Headers> headers = Collections.synchronizedSortedMap(new TreeMap<>());

  /** What was done, such as {@code put index.html}. */
  final List<String> operations = Collections.synchronizedList(new ArrayList<>());

  boolean comparesContent = true;
  boolean keepsHeaders;
  int lanes = 1;

  /** The operation that fails, counted from 0; none if negative. */
  int failing = -1;

  /** Whether all operations behind it fail too, as after a kill. */
  boolean staysDead;

  Runnable afterEach = () -> {};

  /** Puts a file there that nobody published. */
  void hold(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public boolean keepsHeaders() {
    return keepsHeaders;
  }

  @Override
  public int lanes() {
    return lanes;
  }

  @Override
  public SortedMap<String, Remote> list() {
    SortedMap<String, Remote> all = new TreeMap<>();
    files.forEach((path, bytes) -> all.put(path, new Remote(bytes.length, check(bytes))));
    return all;
  }

  private Optional<Remote.Check> check(byte[] bytes) {
    return comparesContent ? Optional.of(other -> Arrays.equals(bytes, other)) : Optional.empty();
  }

  @Override
  public Optional<byte[]> read(Address address) {
    return Optional.ofNullable(files.get(address.path()));
  }

  @Override
  public synchronized void put(Upload upload) throws IOException {
    operate("put " + upload.address().path());
    files.put(upload.address().path(), upload.bytes());
    headers.put(upload.address().path(), upload.headers());
    afterEach.run();
  }

  @Override
  public synchronized void delete(Address address) throws IOException {
    operate("delete " + address.path());
    files.remove(address.path());
    afterEach.run();
  }

  private void operate(String operation) throws IOException {
    int number = operations.size();
    if (failing >= 0 && (number == failing || staysDead && number > failing)) {
      operations.add("failed");
      throw new IOException("the line is dead");
    }
    operations.add(operation);
  }

  @Override
  public void finish(String message) {
    operations.add("finish");
  }

  @Override
  public void close() {}

  /** From now on nothing fails, and what was done before is forgotten. */
  void heal() {
    failing = -1;
    operations.clear();
  }

  /** What was done to the files of the site, without the list of what was published. */
  List<String> changes() {
    return operations.stream()
        .filter(op -> !op.endsWith(State.ADDRESS.path()) && op.contains(" "))
        .toList();
  }

  /** The files of the site as texts. */
  SortedMap<String, String> site() {
    SortedMap<String, String> site = new TreeMap<>();
    files.forEach((path, bytes) -> site.put(path, new String(bytes, StandardCharsets.UTF_8)));
    site.remove(State.ADDRESS.path());
    return site;
  }
}
