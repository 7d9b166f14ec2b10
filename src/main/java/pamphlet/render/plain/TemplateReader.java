package pamphlet.render.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import pamphlet.render.plain.Cutter.Part;
import pamphlet.render.plain.Cutter.Part.Kind;
import pamphlet.render.plain.Node.Block;
import pamphlet.render.plain.Node.Macro;

/**
 * Reads a template. A macro may call those that stand before it, so none can call itself; lists are
 * those of the page and have an end. So every template comes to its end.
 */
final class TemplateReader {
  /** A loop keeps two values behind its item, under what is no name. */
  private static final String COUNTER = "#counter";

  private static final String MORE = "#more";

  private final String file;
  private final Phrases phrases;
  private final Function<String, Map<String, Macro>> imports;
  private final List<Part> parts;
  private final Map<String, Macro> macros = new HashMap<>();
  private final Set<String> assigned = new HashSet<>();
  private Scope scope = new Scope(assigned);
  private int next;

  /**
   * @param file the template's name
   * @param text its text
   * @param phrases the interface words
   * @param imports the macros of other templates
   */
  TemplateReader(
      String file, String text, Phrases phrases, Function<String, Map<String, Macro>> imports) {
    this.file = file;
    this.phrases = phrases;
    this.imports = imports;
    this.parts = Cutter.cut(text);
  }

  /**
   * The template, and its macros and those that it imports, by the names by which it calls them.
   */
  Template read() {
    for (Part part : parts) {
      if (part.isTag("#assign ") && !assigned.add(inside(part).name())) {
        throw new Unfit("two values of one name");
      }
    }
    Block body = block();
    if (next < parts.size()) {
      throw new Unfit("an end without a beginning");
    }
    return new Template(macros, new Macro(List.of(), List.of(), scope.places(), body));
  }

  /** Up to a tag that ends something, or begins the next part of it; its names end with it. */
  private Block block() {
    int names = scope.size();
    List<Node> nodes = new ArrayList<>();
    while (next < parts.size() && !isEnd(parts.get(next))) {
      add(nodes, node(parts.get(next++)));
    }
    scope.close(names);
    return new Block(nodes.toArray(Node[]::new));
  }

  /** Joins texts: what is the same on every page is copied in one piece. */
  private static void add(List<Node> nodes, Node node) {
    int last = nodes.size() - 1;
    if (node instanceof Node.Text more
        && last >= 0
        && nodes.get(last) instanceof Node.Text before) {
      nodes.set(last, new Node.Text(before.text() + more.text()));
    } else if (node != Block.EMPTY) {
      nodes.add(node);
    }
  }

  private static boolean isEnd(Part part) {
    return part.isTag("/") || part.isTag("#else");
  }

  private Node node(Part part) {
    if (part.kind() == Kind.TEXT) {
      return new Node.Text(part.text());
    }
    return part.kind() == Kind.VALUE ? value(part) : tag(part);
  }

  /** A text that is the same on every page is escaped here. */
  private Node value(Part part) {
    Expression value = new ExpressionReader(part.text(), scope, phrases).whole();
    if (value instanceof Expression.Constant constant && constant.value() instanceof String text) {
      Page page = Page.of(file);
      page.escape(Page.utf8(text));
      return new Node.Text(page.takeOff(0));
    }
    return new Node.Show(value);
  }

  private Node tag(Part part) {
    return switch (word(part)) {
      case "@" -> call(part);
      case "#if" -> condition(part);
      case "#list" -> loop(part);
      case "#sep" -> separator();
      case "#assign" -> assign(part);
      case "#nested" -> new Node.Nested();
      case "#macro" -> macro(part);
      case "#import" -> imported(part);
      default -> throw new Unfit(part.text());
    };
  }

  /** The kind of a tag: up to the first space, or the sign of a macro alone. */
  private static String word(Part part) {
    int end = part.isTag("@") ? 1 : part.text().indexOf(' ');
    return end < 0 ? part.text() : part.text().substring(0, end);
  }

  private ExpressionReader inside(Part part) {
    return new ExpressionReader(part.text().substring(word(part).length()), scope, phrases);
  }

  private Node condition(Part part) {
    Expression condition = inside(part).whole();
    Block then = block();
    Part end = end();
    if (end.isTag("#elseif ")) {
      return new Node.If(condition, then, condition(end));
    }
    Block otherwise = Block.EMPTY;
    if (end.text().equals("#else")) {
      otherwise = block();
      end = end();
    }
    require(end, "/#if");
    return new Node.If(condition, then, otherwise);
  }

  private Node loop(Part part) {
    ExpressionReader inside = inside(part);
    Expression items = inside.expression();
    inside.require("as ");
    int place = scope.open(inside.name());
    inside.requireEnd();
    scope.open(COUNTER);
    scope.open(MORE);
    Node loop = new Node.Loop(items, place, block());
    require(end(), "/#list");
    scope.close(place);
    return loop;
  }

  /** Ends by itself, or with the loop. */
  private Node separator() {
    Block body = block();
    if (next < parts.size() && parts.get(next).text().equals("/#sep")) {
      next++;
    }
    return new Node.If(scope.named(MORE), body, Block.EMPTY);
  }

  private Node assign(Part part) {
    ExpressionReader inside = inside(part);
    String name = inside.name();
    if (scope.has(name)) {
      throw new Unfit("a value that cannot be seen behind another");
    } else if (inside.takes("=")) {
      Expression value = inside.whole();
      return new Node.Assign(scope.open(name), value);
    }
    inside.requireEnd();
    Block body = block();
    require(end(), "/#assign");
    return new Node.Capture(scope.open(name), body);
  }

  private Node macro(Part part) {
    Scope outer = scope;
    scope = new Scope(assigned);
    ExpressionReader inside = inside(part);
    String name = inside.name();
    List<String> parameters = new ArrayList<>();
    List<Expression> defaults = new ArrayList<>();
    while (!inside.isAtEnd()) {
      parameters.add(inside.name());
      defaults.add(inside.takes("=") ? inside.expression() : Expression.Constant.MISSING);
    }
    parameters.forEach(scope::open);
    Block body = block();
    require(end(), "/#macro");
    add(name, new Macro(parameters, defaults, scope.places(), body));
    scope = outer;
    return Block.EMPTY;
  }

  private Node imported(Part part) {
    ExpressionReader inside = inside(part);
    String from = inside.quoted();
    inside.require("as ");
    String alias = inside.name();
    inside.requireEnd();
    if (!from.endsWith(file.substring(file.lastIndexOf('.')))) {
      throw new Unfit("another way to escape");
    }
    imports.apply(from).forEach((name, macro) -> add(alias + "." + name, macro));
    return Block.EMPTY;
  }

  private void add(String name, Macro macro) {
    if (macros.put(name, macro) != null) {
      throw new Unfit("two macros of one name");
    }
  }

  private Node call(Part part) {
    ExpressionReader inside = inside(part);
    String name = inside.name();
    name = inside.takes(".") ? name + "." + inside.name() : name;
    if (!macros.containsKey(name)) {
      throw new Unfit("a macro that does not stand before");
    }
    Map<String, Expression> given = new HashMap<>();
    boolean isWhole = inside.takes("/");
    while (!isWhole && !inside.isAtEnd()) {
      String parameter = inside.name();
      inside.require("=");
      given.put(parameter, inside.expression());
      isWhole = inside.takes("/");
    }
    inside.requireEnd();
    Block content = isWhole ? Block.EMPTY : block();
    if (!isWhole) {
      require(end(), "/@" + name);
    }
    return macros.get(name).call(given, content);
  }

  private Part end() {
    if (next == parts.size()) {
      throw new Unfit("a beginning without an end");
    }
    return parts.get(next++);
  }

  private static void require(Part part, String text) {
    if (!part.text().equals(text)) {
      throw new Unfit("no " + text);
    }
  }
}
