package pamphlet.state;

import pamphlet.model.Fragment;
import pamphlet.model.ImageUse;
import pamphlet.model.Piece;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.SourcePath;
import pamphlet.model.Target;

/** Stores HTML with slots, and where links lead. */
final class FragmentCodec {
  private static final RedFlagLevel[] LEVELS = RedFlagLevel.values();

  private final PlaceCodec places;

  FragmentCodec(PlaceCodec places) {
    this.places = places;
  }

  void write(Out out, Fragment fragment) {
    out.all(fragment.pieces(), this::piece);
  }

  Fragment read(In in) {
    return new Fragment(in.all(this::piece));
  }

  private void piece(Out out, Piece piece) {
    if (piece instanceof Piece.Html html) {
      out.number(0).text(html.html());
    } else if (piece instanceof Piece.Href href) {
      target(out.number(1), href.target());
    } else if (piece instanceof Piece.Picture picture) {
      use(out.number(2), picture.use());
    } else if (piece instanceof Piece.ExerciseCards cards) {
      out.number(3).all(cards.exercises(), FragmentCodec::path);
    } else if (piece instanceof Piece.IncludedRedFlags included) {
      target(out.number(4), included.from());
    } else if (piece instanceof Piece.Message message) {
      out.number(5).word(message.key());
    } else if (piece instanceof Piece.Phone phone) {
      out.number(6).word(phone.name());
    } else if (piece instanceof Piece.Action action) {
      out.number(7).constant(action.level());
    } else if (piece instanceof Piece.LiftedCard card) {
      out.number(8).text(card.anchor());
    } else {
      throw new IllegalStateException("a piece that nobody stores: " + piece);
    }
  }

  private Piece piece(In in) {
    int kind = in.count();
    return switch (kind) {
      case 0 -> new Piece.Html(in.text());
      case 1 -> new Piece.Href(target(in));
      case 2 -> new Piece.Picture(use(in));
      case 3 -> new Piece.ExerciseCards(in.all(FragmentCodec::path));
      case 4 -> new Piece.IncludedRedFlags((Target.Page) target(in));
      case 5 -> new Piece.Message(in.word());
      case 6 -> new Piece.Phone(in.word());
      case 7 -> new Piece.Action(in.constant(LEVELS));
      case 8 -> new Piece.LiftedCard(in.text());
      default -> throw new IllegalStateException("no piece is of kind " + kind);
    };
  }

  void target(Out out, Target target) {
    if (target instanceof Target.Page page) {
      path(out.number(0), page.page());
      out.text(page.anchor());
    } else if (target instanceof Target.File file) {
      path(out.number(1), file.file());
    } else {
      out.number(2).text(((Target.External) target).url());
    }
  }

  Target target(In in) {
    int kind = in.count();
    return switch (kind) {
      case 0 -> new Target.Page(path(in), in.text());
      case 1 -> new Target.File(path(in));
      case 2 -> new Target.External(in.text());
      default -> throw new IllegalStateException("no target is of kind " + kind);
    };
  }

  void use(Out out, ImageUse use) {
    path(out, use.src());
    out.text(use.alt()).text(use.caption());
    places.write(out, use.place());
  }

  ImageUse use(In in) {
    return new ImageUse(path(in), in.text(), in.text(), places.read(in));
  }

  static void path(Out out, SourcePath path) {
    out.text(path.value());
  }

  static SourcePath path(In in) {
    return new SourcePath(in.text());
  }
}
