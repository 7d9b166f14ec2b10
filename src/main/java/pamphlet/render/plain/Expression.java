package pamphlet.render.plain;

import java.util.ArrayList;
import java.util.List;
import pamphlet.render.view.Markup;
import pamphlet.render.view.View;

/** Something in a template that has a value, one record for each form. Immutable. */
interface Expression {
  /** A text, number, truth, list, view or markup; null if there is none. */
  Object of(Frame frame);

  /** The value, which must be there and of this type. */
  default <T> T as(Class<T> type, Frame frame) {
    Object value = of(frame);
    if (type.isInstance(value)) {
      @SuppressWarnings("unchecked") // Was just asked; a cast would ask again.
      T known = (T) value;
      return known;
    }
    throw new Unfit("not of " + type);
  }

  /** Whether it is so; it must be a truth. Asked more often than anything else. */
  default boolean is(Frame frame) {
    if (of(frame) instanceof Boolean is) {
      return is;
    }
    throw new Unfit("no truth");
  }

  /** The values of all, which must be there. */
  static List<Object> values(List<Expression> all, Frame frame) {
    List<Object> values = new ArrayList<>(all.size());
    for (Expression one : all) {
      values.add(one.as(Object.class, frame));
    }
    return values;
  }

  /** A value that is written down. */
  record Constant(Object value) implements Expression {
    /** No value. */
    static final Constant MISSING = new Constant(null);

    @Override
    public Object of(Frame frame) {
      return value;
    }
  }

  /** {@code [a, b]}. */
  record Items(List<Expression> items) implements Expression {
    @Override
    public Object of(Frame frame) {
      return values(items, frame);
    }
  }

  /** A parameter, the item of a loop or its number, or an assigned value. */
  record Local(int place) implements Expression {
    @Override
    public Object of(Frame frame) {
      return frame.locals()[place];
    }
  }

  /** What the page shows under a name. */
  record Named(String name) implements Expression {
    @Override
    public Object of(Frame frame) {
      return frame.view(name);
    }
  }

  /** {@code view.name}: templates see components of the views, and nothing else. */
  final class Component implements Expression {
    private final Expression view;
    private final String name;

    /** Where it was read last: nearly always one type of view stands here. */
    private volatile Spot last = new Spot(View.class, -1);

    Component(Expression view, String name) {
      this.view = view;
      this.name = name;
    }

    /**
     * A component of all views of a type.
     *
     * @param place its place among the others
     */
    private record Spot(Class<? extends View> type, int place) {}

    @Override
    public Object of(Frame frame) {
      if (!(view.of(frame) instanceof View value)) {
        throw new Unfit("no view");
      }
      Spot spot = last;
      if (spot.type != value.getClass()) {
        spot = spot(value.getClass());
        last = spot;
      }
      return Frame.plain(value.part(spot.place));
    }

    private Spot spot(Class<? extends View> type) {
      int place = View.place(type, name);
      if (place < 0) {
        throw new Unfit("no component of a view: " + name);
      }
      return new Spot(type, place);
    }
  }

  /** {@code msg(key, arguments)}. */
  record Message(Phrases phrases, Expression key, List<Expression> arguments)
      implements Expression {
    @Override
    public Object of(Frame frame) {
      return phrases
          .say(key.as(String.class, frame), values(arguments, frame))
          .orElseThrow(() -> new Unfit("a missing word"));
    }
  }

  /** What can be asked of one value. */
  enum Question {
    NOT,
    EXISTS,
    HAS_CONTENT,
    SIZE
  }

  /** The answer to a question. */
  record Asked(Question question, Expression value) implements Expression {
    @Override
    public Object of(Frame frame) {
      return switch (question) {
        case NOT -> !value.is(frame);
        case EXISTS -> value.of(frame) != null;
        case HAS_CONTENT -> hasContent(value.of(frame));
        case SIZE -> value.as(List.class, frame).size();
      };
    }

    private static boolean hasContent(Object value) {
      if (value instanceof String text) {
        return !text.isEmpty();
      } else if (value instanceof List<?> list) {
        return !list.isEmpty();
      } else if (value instanceof Markup markup) {
        return !markup.isEmpty();
      } else if (value == null) {
        return false;
      }
      throw new Unfit("content of something else");
    }
  }

  /** How two values are put together. */
  enum Operator {
    OR,
    AND,
    SAME,
    OTHER,
    MORE,
    PLUS
  }

  /** {@code a || b} and so on. */
  record Pair(Operator operator, Expression left, Expression right) implements Expression {
    @Override
    public Object of(Frame frame) {
      return switch (operator) {
        case OR -> left.is(frame) || right.is(frame);
        case AND -> left.is(frame) && right.is(frame);
        case SAME -> left.as(String.class, frame).equals(right.as(String.class, frame));
        case OTHER -> !left.as(String.class, frame).equals(right.as(String.class, frame));
        case MORE -> left.as(Integer.class, frame) > right.as(Integer.class, frame);
        case PLUS -> left.as(String.class, frame) + right.as(String.class, frame);
      };
    }
  }
}
