package pamphlet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Allowance;
import pamphlet.model.BodyFact;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Heading;
import pamphlet.model.ImageUse;
import pamphlet.model.Link;
import pamphlet.model.ListOutline;
import pamphlet.model.Place;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;

/**
 * What the compilation of one text has found so far. Offsets in this package count characters from
 * the start of the body, as Flexmark does; this turns them into places of the file.
 */
final class Compilation {
  /** Whoever wrote more mistakes than this meant something else, or means harm. */
  static final int PROBLEMS_MAX = 1_000;

  final SourcePath path;
  final MarkedText marked;
  final String body;
  final CompileOptions options;
  final Anchors anchors;
  final List<Heading> headings = new ArrayList<>();
  final List<Link> links = new ArrayList<>();
  final List<ImageUse> images = new ArrayList<>();
  final List<BodyFact> facts = new ArrayList<>();
  final List<ListOutline> lists = new ArrayList<>();
  final List<Allowance> allowances = new ArrayList<>();
  final List<Diagnostic> problems = new ArrayList<>();
  List<String> steps = List.of();

  private final SourceText source;
  private final int bodyStart;

  Compilation(SourceText source, MarkedText body, SourcePath path, CompileOptions options) {
    this.source = source;
    this.bodyStart = source.text().length() - body.length();
    this.path = path;
    this.options = options;
    this.marked = body;
    this.body = body.text();
    this.anchors = new Anchors(this);
  }

  SourceText source() {
    return source;
  }

  /** The offset in the file of an offset in the body. */
  int inFile(int offset) {
    return bodyStart + offset;
  }

  Place place(int start, int end) {
    return source.place(bodyStart + start, bodyStart + end);
  }

  Place place(BasedSequence chars) {
    return place(chars.getStartOffset(), chars.getEndOffset());
  }

  Place place(DirectiveHeader.Range range) {
    return place(range.start(), range.end());
  }

  void report(Place place, Code code, String message, String help) {
    problems.add(Diagnostic.of(place, code, message, help));
    if (problems.size() > PROBLEMS_MAX) {
      throw new Refusal(Refusal.Reason.TOO_MANY_PROBLEMS, 0);
    }
  }

  /** The problems, each once: a definition that several links use is wrong once. */
  List<Diagnostic> sortedProblems() {
    return problems.isEmpty() ? List.of() : problems.stream().distinct().sorted().toList();
  }
}
