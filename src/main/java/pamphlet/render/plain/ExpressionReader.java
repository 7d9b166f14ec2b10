package pamphlet.render.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pamphlet.render.plain.Expression.Asked;
import pamphlet.render.plain.Expression.Component;
import pamphlet.render.plain.Expression.Constant;
import pamphlet.render.plain.Expression.Items;
import pamphlet.render.plain.Expression.Local;
import pamphlet.render.plain.Expression.Message;
import pamphlet.render.plain.Expression.Operator;
import pamphlet.render.plain.Expression.Pair;
import pamphlet.render.plain.Expression.Question;

/**
 * Reads the inside of a value or a tag from left to right (FreeMarker's manual, "Expressions", with
 * its table of precedence).
 */
final class ExpressionReader {
  /** From what binds least to what binds most. */
  private static final List<Map<String, Operator>> LEVELS =
      List.of(
          Map.of("||", Operator.OR),
          Map.of("&&", Operator.AND),
          Map.of("==", Operator.SAME, "!=", Operator.OTHER),
          Map.of(">", Operator.MORE),
          Map.of("+", Operator.PLUS));

  private static final Map<String, Question> BEHIND =
      Map.of("??", Question.EXISTS, "?has_content", Question.HAS_CONTENT, "?size", Question.SIZE);

  private final String text;
  private final Scope scope;
  private final Phrases phrases;
  private int at;

  ExpressionReader(String text, Scope scope, Phrases phrases) {
    this.text = text;
    this.scope = scope;
    this.phrases = phrases;
  }

  /** The text is one expression and nothing else. */
  Expression whole() {
    Expression found = expression();
    requireEnd();
    return found;
  }

  Expression expression() {
    return level(0);
  }

  private Expression level(int level) {
    if (level == LEVELS.size()) {
      return takes("!") ? new Asked(Question.NOT, level(level)) : postfix(primary());
    }
    Expression left = level(level + 1);
    for (Operator next = one(LEVELS.get(level)); next != null; next = one(LEVELS.get(level))) {
      left = new Pair(next, left, level(level + 1));
    }
    return left;
  }

  private Expression postfix(Expression first) {
    Expression found = first;
    while (true) {
      Question question = one(BEHIND);
      if (question != null) {
        found = new Asked(question, found);
      } else if (takes("?counter")) {
        found = counter(found);
      } else if (takes(".")) {
        found = new Component(found, name());
      } else {
        return found;
      }
    }
  }

  /** The loop keeps the number of an item behind it. */
  private static Expression counter(Expression item) {
    if (item instanceof Local local) {
      return new Local(local.place() + 1);
    }
    throw new Unfit("a counter of no loop");
  }

  private Expression primary() {
    spaces();
    char c = at < text.length() ? text.charAt(at) : 0;
    if (c == '"' || c == '\'') {
      return new Constant(quoted());
    } else if (c >= '0' && c <= '9') {
      return new Constant(digit());
    } else if (takes("(")) {
      Expression inner = expression();
      require(")");
      return inner;
    } else if (takes("[")) {
      return new Items(items("]"));
    }
    return named(name());
  }

  private Expression named(String name) {
    return switch (name) {
      case "true" -> new Constant(true);
      case "false" -> new Constant(false);
      case "msg" -> message();
      default -> scope.named(name);
    };
  }

  /** A word without gaps is the same on every page. */
  private Expression message() {
    require("(");
    List<Expression> arguments = items(")");
    if (arguments.isEmpty()) {
      throw new Unfit("a word without a name");
    }
    Expression message =
        new Message(phrases, arguments.get(0), arguments.subList(1, arguments.size()));
    boolean isSame = arguments.size() == 1 && arguments.get(0) instanceof Constant;
    return isSame ? new Constant(message.of(null)) : message;
  }

  private List<Expression> items(String end) {
    List<Expression> items = new ArrayList<>();
    if (!takes(end)) {
      do {
        items.add(expression());
      } while (takes(","));
      require(end);
    }
    return items;
  }

  /** A text in quotes. */
  String quoted() {
    spaces();
    int end = at < text.length() ? text.indexOf(text.charAt(at), at + 1) : -1;
    String inner = end < 0 ? "\\" : text.substring(at + 1, end);
    if (inner.indexOf('\\') >= 0 || inner.contains("${") || inner.contains("#{")) {
      throw new Unfit("a text with more than text in it");
    }
    at = end + 1;
    return inner;
  }

  /** A number of one digit; more digits or a point are no operator, so they end in nothing. */
  private int digit() {
    return text.charAt(at++) - '0';
  }

  String name() {
    spaces();
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw new Unfit("no name");
    }
    return text.substring(start, at);
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  /** What the sign means that comes next, and then is read; null if none of these does. */
  private <T> T one(Map<String, T> signs) {
    for (Map.Entry<String, T> sign : signs.entrySet()) {
      if (takes(sign.getKey())) {
        return sign.getValue();
      }
    }
    return null;
  }

  /** Whether these characters come next; then they are read. */
  boolean takes(String characters) {
    spaces();
    boolean is = text.startsWith(characters, at);
    at += is ? characters.length() : 0;
    return is;
  }

  void require(String characters) {
    if (!takes(characters)) {
      throw new Unfit("no " + characters);
    }
  }

  boolean isAtEnd() {
    spaces();
    return at == text.length();
  }

  void requireEnd() {
    if (!isAtEnd()) {
      throw new Unfit("more than is known");
    }
  }

  private void spaces() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }
}
