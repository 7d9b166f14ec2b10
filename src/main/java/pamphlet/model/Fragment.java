package pamphlet.model;

import java.util.ArrayList;
import java.util.List;

/**
 * HTML with slots. Immutable; independent of the page that it will be shown on.
 *
 * @param pieces the parts in their order; two {@link Piece.Html} never stand side by side
 */
public record Fragment(List<Piece> pieces) {
  /** Nothing. */
  public static final Fragment EMPTY = new Fragment(List.of());

  public Fragment {
    pieces = List.copyOf(pieces);
  }

  /** A fragment of finished, escaped HTML. */
  public static Fragment html(String html) {
    return html.isEmpty() ? EMPTY : new Fragment(List.of(new Piece.Html(html)));
  }

  /** A fragment of plain text, which is escaped here. */
  public static Fragment text(String text) {
    return html(Escape.html(text));
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** Collects pieces and joins neighbouring HTML. */
  public static final class Builder {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();

    /** Appends finished HTML. */
    public Builder html(String text) {
      html.append(text);
      return this;
    }

    /** Appends the finished HTML from {@code start} to before {@code end} of {@code text}. */
    public Builder html(String text, int start, int end) {
      html.append(text, start, end);
      return this;
    }

    /** Appends one character of finished HTML. */
    public Builder html(char c) {
      html.append(c);
      return this;
    }

    /** Appends plain text, which is escaped here; fit for text and for quoted attribute values. */
    public Builder text(CharSequence text) {
      Escape.html(text, html);
      return this;
    }

    /** Appends an interface word. */
    public Builder message(String key) {
      return slot(new Piece.Message(key));
    }

    /** Appends a slot. */
    public Builder slot(Piece slot) {
      flush();
      pieces.add(slot);
      return this;
    }

    /** Appends all of another fragment. */
    public Builder append(Fragment other) {
      for (Piece piece : other.pieces()) {
        if (piece instanceof Piece.Html finished) {
          html.append(finished.html());
        } else {
          slot(piece);
        }
      }
      return this;
    }

    /** The HTML written since the last slot ends with {@code end}. */
    public boolean endsWith(char end) {
      return html.length() > 0 && html.charAt(html.length() - 1) == end;
    }

    /** Whether nothing was written yet. */
    public boolean isEmpty() {
      return pieces.isEmpty() && html.length() == 0;
    }

    /** What was collected. */
    public Fragment build() {
      flush();
      return new Fragment(pieces);
    }

    private void flush() {
      if (html.length() > 0) {
        pieces.add(new Piece.Html(html.toString()));
        html.setLength(0);
      }
    }
  }
}
