package pamphlet.render.plain;

import java.util.List;
import java.util.Map;
import pamphlet.render.view.Markup;

/** A part of a template that writes something, one record for each kind of tag. Immutable. */
interface Node {
  /** Writes it to the frame's page. */
  void write(Frame frame);

  /** Parts, one behind the other. */
  record Block(Node... nodes) implements Node {
    /** Nothing. */
    static final Block EMPTY = new Block();

    @Override
    public void write(Frame frame) {
      for (Node node : nodes) {
        node.write(frame);
      }
    }
  }

  /** Finished text, which is the same on every page. */
  record Text(String text, byte[] bytes) implements Node {
    Text(String text) {
      this(text, Page.utf8(text));
    }

    @Override
    public void write(Frame frame) {
      frame.page().add(bytes);
    }
  }

  /** A value, escaped unless it is markup. Nothing else that is not constant reaches a page. */
  record Show(Expression value) implements Node {
    @Override
    public void write(Frame frame) {
      Object shown = value.of(frame);
      if (shown instanceof String text) {
        frame.page().escape(Page.utf8(text));
      } else if (shown instanceof Markup markup) {
        frame.page().addHtml(markup);
      } else if (shown instanceof Integer number) {
        frame.page().escape(Page.utf8(number.toString()));
      } else {
        throw new Unfit("a value that cannot be shown");
      }
    }
  }

  /** {@code <#if>}. */
  record If(Expression condition, Node then, Node otherwise) implements Node {
    @Override
    public void write(Frame frame) {
      (condition.is(frame) ? then : otherwise).write(frame);
    }
  }

  /**
   * {@code <#list>}.
   *
   * @param items the list
   * @param place where each item is kept; behind it its number, and whether another one follows
   * @param body what is written for each
   */
  record Loop(Expression items, int place, Node body) implements Node {
    @Override
    public void write(Frame frame) {
      List<?> all = items.as(List.class, frame);
      for (int i = 0; i < all.size(); i++) {
        frame.locals()[place] = Frame.plain(all.get(i));
        frame.locals()[place + 1] = i + 1;
        frame.locals()[place + 2] = i + 1 < all.size();
        body.write(frame);
      }
    }
  }

  /** {@code <#assign name=value>}. */
  record Assign(int place, Expression value) implements Node {
    @Override
    public void write(Frame frame) {
      frame.locals()[place] = value.as(Object.class, frame);
    }
  }

  /** {@code <#assign name>}: keeps what is written as markup. */
  record Capture(int place, Node body) implements Node {
    @Override
    public void write(Frame frame) {
      int start = frame.page().length();
      body.write(frame);
      frame.locals()[place] = new Markup(frame.page().takeOff(start));
    }
  }

  /** {@code <#nested>}. */
  record Nested() implements Node {
    @Override
    public void write(Frame frame) {
      frame.nested();
    }
  }

  /**
   * {@code <#macro>}, or a whole template, which is one without parameters.
   *
   * @param parameters its parameters in order
   * @param defaults the value of each where a call gives none
   * @param places how many values it keeps: those of its parameters first
   * @param body what it writes
   */
  record Macro(List<String> parameters, List<Expression> defaults, int places, Node body) {
    /** A call that gives values by the names of parameters. */
    Call call(Map<String, Expression> given, Node content) {
      if (!parameters.containsAll(given.keySet())) {
        throw new Unfit("an unknown parameter");
      }
      return new Call(
          this, parameters.stream().map(given::get).toArray(Expression[]::new), content);
    }
  }

  /**
   * {@code <@macro>}.
   *
   * @param macro the macro
   * @param given what it is given, in the order of its parameters; null where it is given none
   * @param content what stands between the tags
   */
  record Call(Macro macro, Expression[] given, Node content) implements Node {
    @Override
    public void write(Frame frame) {
      Frame own = frame.call(macro.places(), content);
      for (int i = 0; i < given.length; i++) {
        own.locals()[i] =
            given[i] == null
                ? macro.defaults().get(i).as(Object.class, own)
                : given[i].as(Object.class, frame);
      }
      macro.body().write(own);
    }
  }
}
