package pamphlet.state;

import java.util.List;
import pamphlet.model.Allowance;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Severity;

/** Stores diagnostics, and the places at which authors silenced some. */
public final class FindingsCodec {
  private static final Severity[] SEVERITIES = Severity.values();

  private final PlaceCodec places;

  /**
   * @param path the file that most of them are in, from the site's root
   */
  public FindingsCodec(String path) {
    this.places = new PlaceCodec(path, true);
  }

  /** Stores diagnostics. */
  public void diagnostics(Out out, List<Diagnostic> found) {
    out.all(found, this::diagnostic);
  }

  /** Reads diagnostics. */
  public List<Diagnostic> diagnostics(In in) {
    return in.all(this::diagnostic);
  }

  /** Stores exceptions. */
  public void allowances(Out out, List<Allowance> allowances) {
    out.all(allowances, this::allowance);
  }

  /** Reads exceptions. */
  public List<Allowance> allowances(In in) {
    return in.all(this::allowance);
  }

  private void diagnostic(Out out, Diagnostic found) {
    places.write(out, found.place());
    Code code = found.code();
    out.word(code.id()).constant(code.severity()).word(code.meaning());
    out.constant(found.severity()).word(found.message()).word(found.help());
  }

  private Diagnostic diagnostic(In in) {
    return new Diagnostic(
        places.read(in),
        in.code(in.word(), in.constant(SEVERITIES), in.word()),
        in.constant(SEVERITIES),
        in.word(),
        in.word());
  }

  private void allowance(Out out, Allowance allowance) {
    out.word(allowance.code()).text(allowance.reason());
    places.write(out, allowance.place());
    out.number(allowance.lastLine());
  }

  private Allowance allowance(In in) {
    return new Allowance(in.word(), in.text(), places.read(in), in.count());
  }
}
