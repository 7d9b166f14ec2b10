package pamphlet.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.Address;
import pamphlet.model.Diagnostic;

/** Finds outputs that would overwrite each other on systems that ignore case or composition. */
final class Twins {
  private record Use(String spelling, boolean isFile, Address address) {
    boolean isSameFolder(Use other) {
      return !isFile && !other.isFile && spelling.equals(other.spelling);
    }
  }

  private final Output output;
  private final Map<String, Use> uses = new HashMap<>();

  private Twins(Output output) {
    this.output = output;
  }

  /**
   * One problem for each address that clashes with an earlier one; in the order of {@code
   * addresses}.
   */
  static List<Diagnostic> find(Collection<Address> addresses, Output output) {
    Twins twins = new Twins(output);
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
    Use other = uses.putIfAbsent(Names.fold(use.spelling), use);
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

  private static String describe(Use first, Use second) {
    String names = "\"" + first.address.path() + "\" and \"" + second.address.path() + "\"";
    return first.spelling.equals(second.spelling)
        ? names + " need \"" + first.spelling + "\" both as a file and as a folder"
        : names + " differ only in case or accents, so they clash on Windows and macOS";
  }
}
