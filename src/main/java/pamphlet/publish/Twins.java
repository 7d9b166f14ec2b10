package pamphlet.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pamphlet.model.Address;
import pamphlet.model.Diagnostic;

/** Finds outputs that would overwrite each other on systems that ignore case or composition. */
final class Twins {
  private record Use(String spelling, boolean isFile, Address address) {
    boolean isSameFolder(Use other) {
      return !isFile && !other.isFile && spelling.equals(other.spelling);
    }
  }

  private final Set<Address> addresses;
  private final Output output;

  /**
   * By folded spelling. Without files whose spelling is folded already, as nearly all are: they
   * stand in the addresses.
   */
  private final Map<String, Use> uses = new HashMap<>();

  private Twins(Set<Address> addresses, Output output) {
    this.addresses = addresses;
    this.output = output;
  }

  /**
   * One problem for each address that clashes with an earlier one, in their order.
   *
   * @param addresses what is to be written, sorted
   */
  static List<Diagnostic> find(Set<Address> addresses, Output output) {
    Twins twins = new Twins(addresses, output);
    List<Diagnostic> problems = new ArrayList<>();
    addresses.forEach(address -> twins.add(address).ifPresent(problems::add));
    return problems;
  }

  private Optional<Diagnostic> add(Address address) {
    for (String folder : Names.folders(address.path())) {
      Optional<Diagnostic> problem = use(new Use(folder, false, address));
      if (problem.isPresent()) {
        return problem;
      }
    }
    return use(new Use(address.path(), true, address));
  }

  private Optional<Diagnostic> use(Use use) {
    String folded = Names.fold(use.spelling);
    boolean isPlain = use.isFile && folded.equals(use.spelling);
    Use other = uses.get(folded);
    if (other == null && !isPlain) {
      other = plainBefore(folded, use.address);
      if (other == null) {
        uses.put(folded, use);
      }
    }
    if (other == null || other.isSameFolder(use)) {
      return Optional.empty();
    }
    return Optional.of(
        output.problem(
            use.address,
            OutputCodes.TWINS,
            describe(other, use),
            "rename one of the two sources so that the names differ in more than that"));
  }

  /** The file with a folded spelling, if it comes before an address; null if not. */
  private Use plainBefore(String folded, Address address) {
    Address plain = new Address(folded);
    boolean isBefore = plain.compareTo(address) < 0 && addresses.contains(plain);
    return isBefore ? new Use(folded, true, plain) : null;
  }

  private static String describe(Use first, Use second) {
    String names = "\"" + first.address.path() + "\" and \"" + second.address.path() + "\"";
    return first.spelling.equals(second.spelling)
        ? names + " need \"" + first.spelling + "\" both as a file and as a folder"
        : names + " differ only in case or accents, so they clash on Windows and macOS";
  }
}
