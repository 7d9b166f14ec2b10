package pamphlet.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pamphlet.model.ArticleDetails;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.ExerciseDetails;
import pamphlet.model.Fragment;
import pamphlet.model.FrontMatter;
import pamphlet.model.KeyPlaces;
import pamphlet.model.LateText;
import pamphlet.model.Lifecycle;
import pamphlet.model.PageType;
import pamphlet.model.Piece;
import pamphlet.model.Place;
import pamphlet.model.Review;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;
import pamphlet.model.Target;

/** Compiles short texts as the article {@code neck/spasm.md} and shows the result as text. */
final class Compile {
  static final SourcePath PATH = new SourcePath("neck/spasm.md");
  private static final MarkdownCompiler COMPILER =
      new MarkdownCompiler(new CompileOptions(Set.of("emergency", "poison")));
  private static final FrontMatter FRONT_MATTER =
      new FrontMatter(
          PageType.ARTICLE,
          "Neck spasm",
          LateText.of(""),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          Review.NONE,
          Lifecycle.PUBLISHED,
          ArticleDetails.NONE,
          ExerciseDetails.NONE,
          List.of(),
          new KeyPlaces(Map.of(), Map.of(), Place.file(PATH.fromRoot())));

  private Compile() {}

  static CompiledPage page(String body) {
    return page(COMPILER, body, 0);
  }

  static CompiledPage page(MarkdownCompiler compiler, String file, int bodyStart) {
    SourceText text = new SourceText(PATH.fromRoot(), file);
    return compiler.compile(text, bodyStart, FRONT_MATTER, PATH);
  }

  /** The HTML of a text without problems. */
  static String html(String body) {
    CompiledPage page = page(body);
    if (!page.problems().isEmpty()) {
      throw new AssertionError("problems: " + problems(page));
    }
    return html(page.body().html());
  }

  /** The problems as {@code line:column+width CODE message}. */
  static List<String> problems(String body) {
    return problems(page(body));
  }

  static List<String> problems(CompiledPage page) {
    return page.problems().stream().map(Compile::problem).toList();
  }

  private static String problem(Diagnostic d) {
    return place(d.place()) + " " + d.code().id() + " " + d.message();
  }

  static String place(Place place) {
    return place.line() + ":" + place.column() + "+" + place.width();
  }

  /** HTML with slots shown in square brackets. */
  static String html(Fragment fragment) {
    return fragment.pieces().stream().map(Compile::show).collect(Collectors.joining());
  }

  private static String show(Piece piece) {
    if (piece instanceof Piece.Html html) {
      return html.html();
    }
    if (piece instanceof Piece.Href href) {
      return show(href.target());
    }
    if (piece instanceof Piece.Picture picture) {
      return "[picture " + picture.use().src().value() + " \"" + picture.use().alt() + "\"]";
    }
    if (piece instanceof Piece.Message message) {
      return "[" + message.key() + "]";
    }
    if (piece instanceof Piece.Phone phone) {
      return "[phone " + phone.name() + "]";
    }
    if (piece instanceof Piece.Action action) {
      return "[action " + action.level().word() + "]";
    }
    if (piece instanceof Piece.LiftedCard card) {
      return "[card " + card.anchor() + "]";
    }
    if (piece instanceof Piece.IncludedRedFlags flags) {
      return "[included " + show(flags.from()) + "]";
    }
    Piece.ExerciseCards cards = (Piece.ExerciseCards) piece;
    return cards.exercises().stream()
        .map(SourcePath::value)
        .collect(Collectors.joining(" ", "[cards ", "]"));
  }

  static String show(Target target) {
    if (target instanceof Target.Page page) {
      return page.page().value() + (page.anchor().isEmpty() ? "" : "#" + page.anchor());
    }
    return target instanceof Target.File file
        ? "file " + file.file().value()
        : ((Target.External) target).url();
  }
}
