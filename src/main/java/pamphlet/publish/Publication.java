package pamphlet.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import pamphlet.model.Address;
import pamphlet.model.Diagnostic;
import pamphlet.model.SortedValues;

/**
 * One publication of a site: {@link #open}, {@link #put} every output, {@link #commit}. Closing
 * without a commit discards everything and leaves the output as it was. Holds a lock on the output
 * folder from opening to closing; outputs wait on the disk, not in memory.
 */
public final class Publication implements AutoCloseable {
  private final Workplace place;
  private final boolean clean;
  private final Optional<StopHook> hook;
  private final Claims claims = new Claims();

  /** Outputs are put side by side; a commit and a close exclude them and each other. */
  private final ReadWriteLock guard = new ReentrantReadWriteLock();

  private boolean isOpen = true;

  private Publication(Workplace place, boolean clean, Optional<StopHook> hook) {
    this.place = place;
    this.clean = clean;
    this.hook = hook;
  }

  /**
   * Begins a publication. Makes the folder if it is missing, and first completes what a former
   * build was kept from ending. Closes itself when the process is told to stop.
   *
   * @throws PublishException if the folder is dangerous, holds foreign files and no manifest, is in
   *     use by another build, or cannot be written
   */
  public static Publication open(PublishTarget target) throws PublishException {
    return new Opening(true).open(target);
  }

  static Publication open(PublishTarget target, FileOps ops, StopHook hook)
      throws PublishException {
    return open(target, ops, Optional.of(hook));
  }

  /**
   * Makes a few changes to a site that was published before.
   *
   * @param edit the changes
   * @param stands tells, now that nobody else may write to the folder, whether it still is as it
   *     was when the changes were made
   * @return the addresses that were written; nothing if a whole publication is needed, and then
   *     nothing was changed
   * @throws PublishException as {@link #open} and {@link #commit}
   */
  public static Optional<SortedSet<Address>> edit(
      PublishTarget target, SiteEdit edit, BooleanSupplier stands) throws PublishException {
    try (Publication publication = new Opening(false).open(target)) {
      return stands.getAsBoolean() ? publication.carryOut(edit) : Optional.empty();
    }
  }

  private Optional<SortedSet<Address>> carryOut(SiteEdit edit) throws PublishException {
    guard.writeLock().lock();
    try {
      requireOpen();
      isOpen = false;
      return edit.carryOut(place);
    } catch (IOException e) {
      throw Failures.explain(e, place.output());
    } finally {
      guard.writeLock().unlock();
    }
  }

  /** As the others, for tests with disks that fail: does not outlive them in a hook. */
  static Publication open(PublishTarget target, FileOps ops) throws PublishException {
    return open(target, ops, Optional.empty());
  }

  /** A publication that only {@link #edit} can use: it does not know what was written before. */
  static Publication unread(PublishTarget target, FileOps ops, StopHook hook)
      throws PublishException {
    return new Publication(Workplace.open(target, ops), false, Optional.of(hook));
  }

  private static Publication open(PublishTarget target, FileOps ops, Optional<StopHook> hook)
      throws PublishException {
    Workplace place = Workplace.open(target, ops);
    try {
      place.readManifest();
      return new Publication(place, target.clean(), hook);
    } catch (PublishException e) {
      place.close();
      throw e;
    }
  }

  /**
   * Hands an output over. May be called from many threads, in any order; each address once. What is
   * wrong with the address is told at {@link #commit}, so that one run tells all.
   *
   * @throws PublishException if the disk fails
   */
  public void put(Address address, Phase phase, byte[] bytes) throws PublishException {
    guard.readLock().lock();
    try {
      requireOpen();
      Manifest.Entry entry = Manifest.Entry.of(phase, bytes);
      claims.add(
          !clean && isOnDisk(address, bytes)
              ? Claim.standing(address, entry)
              : new Claim(address, entry, place.stage().add(bytes)));
    } catch (IOException e) {
      throw Failures.explain(e, place.output());
    } finally {
      guard.readLock().unlock();
    }
  }

  /**
   * Whether the file at an address holds what was published there, by its digest; reads it.
   *
   * @throws PublishException if it cannot be read
   */
  public boolean holds(Address address) throws PublishException {
    try {
      Manifest.Entry entry = place.manifest().entries().get(address);
      return entry != null
          && place.output().look(address).isFile()
          && Digest.of(Files.readAllBytes(place.output().path(address))).equals(entry.sha256());
    } catch (IOException e) {
      throw Failures.explain(e, place.output());
    }
  }

  /** Whether an output was published before, so that it may be kept. */
  public boolean knows(Address address) {
    return !clean && place.manifest().entries().containsKey(address);
  }

  /**
   * Takes an output over as it stands, instead of handing over the same bytes. Counts as handed
   * over; the caller vouches for it that nobody changed the file since it was published.
   *
   * @param address an output that this publication {@link #knows}
   */
  public void keep(Address address) {
    guard.readLock().lock();
    try {
      requireOpen();
      Manifest.Entry entry = place.manifest().entries().get(address);
      claims.add(Claim.standing(address, entry));
    } finally {
      guard.readLock().unlock();
    }
  }

  /**
   * Makes the outputs the site, and removes what Pamphlet wrote before and was not put again.
   *
   * @return what changed
   * @throws PublishException if two outputs clash, a name cannot be stored, a foreign file stands
   *     in the way, or the disk fails; the output is then as it was
   */
  public PublishReport commit() throws PublishException {
    guard.writeLock().lock();
    try {
      requireOpen();
      isOpen = false;
      Claims.Sorted sorted = claims.take();
      SortedValues<Address, Claim> wanted = sorted.wanted();
      requireNone(nameProblems(sorted));
      Plan plan = Plan.of(wanted, place.manifest(), place.output());
      requireNone(plan.obstacles());
      place.carryOut(plan);
      return report(wanted, plan);
    } catch (IOException e) {
      throw Failures.explain(e, place.output());
    } finally {
      guard.writeLock().unlock();
    }
  }

  /** Discards what was not committed, and gives the folder free. May be called from any thread. */
  @Override
  public void close() {
    discard();
    hook.ifPresent(StopHook::release);
  }

  /** Ends the publication; waits for a commit that is under way. */
  void discard() {
    guard.writeLock().lock();
    try {
      isOpen = false;
      place.close();
    } finally {
      guard.writeLock().unlock();
    }
  }

  /**
   * Whether Pamphlet wrote this very file before. The bytes are compared, not only the digests, so
   * that a file that somebody edited or a crash damaged is restored.
   */
  private boolean isOnDisk(Address address, byte[] bytes) throws IOException {
    Output output = place.output();
    if (!place.manifest().entries().containsKey(address) || !output.look(address).isFile()) {
      return false;
    }
    Path file = output.path(address);
    return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  private List<Diagnostic> nameProblems(Claims.Sorted sorted) {
    Set<Address> wanted = sorted.wanted().keySet();
    List<Diagnostic> problems = new ArrayList<>(Twins.find(wanted, place.output()));
    wanted.forEach(a -> place.output().nameProblem(a).ifPresent(problems::add));
    sorted.doubles().forEach(address -> problems.add(twice(address)));
    return problems;
  }

  private Diagnostic twice(Address address) {
    String message = "two outputs claim the address \"" + address.path() + "\"";
    return place.output().problem(address, OutputCodes.TWINS, message, "rename one of the sources");
  }

  private static void requireNone(List<Diagnostic> problems) throws PublishException {
    if (!problems.isEmpty()) {
      throw new PublishException(problems, null);
    }
  }

  private PublishReport report(SortedValues<Address, Claim> wanted, Plan plan) {
    return new PublishReport(
        addresses(wanted, Claim::isNew),
        addresses(wanted, claim -> !claim.isNew()),
        plan.removed());
  }

  /** Those of some claims; made anew each time, since those of a large site take much room. */
  private static List<Address> addresses(
      SortedValues<Address, Claim> claims, Predicate<Claim> wanted) {
    int[] numbers =
        IntStream.range(0, claims.size()).filter(i -> wanted.test(claims.value(i))).toArray();
    return new AbstractList<>() {
      @Override
      public Address get(int index) {
        return claims.value(numbers[index]).address();
      }

      @Override
      public int size() {
        return numbers.length;
      }
    };
  }

  private void requireOpen() {
    if (!isOpen) {
      throw new IllegalStateException("the publication has ended");
    }
  }
}
