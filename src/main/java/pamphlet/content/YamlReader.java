package pamphlet.content;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML into {@link YamlNode}s: {@link PlainYaml} if it can, else from the library's events.
 * Events instead of the library's tree, because its composer recurses without a limit (10,000
 * {@code [} overflow the stack), while events can be counted as they come.
 */
final class YamlReader {
  /** How deeply values may nest; the deepest key of ours has three levels. */
  static final int MAX_DEPTH = 100;

  /** After so many keys that cannot be read, the file is something else. */
  static final int MAX_MISTAKES = 20;

  private final Problems problems;
  private final YamlOffsets offsets;
  private final Iterator<Event> events;
  private final YamlKeys keys;

  private YamlReader(Problems problems, String yaml, int start) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(yaml.length() + 1).build();
    this.problems = problems;
    this.offsets = new YamlOffsets(yaml, start);
    this.events = new Parse(settings).parseString(yaml).iterator();
    this.keys = new YamlKeys(problems);
  }

  /**
   * The keys and values between two offsets of the file; nothing if they cannot be read. A key
   * whose value cannot be read is reported and has no value, so that one run tells the mistakes in
   * the others as well. Blank text and comments are a mapping without keys.
   */
  static Optional<YamlNode.Mapping> read(Problems problems, int start, int end) {
    Optional<YamlNode.Mapping> plain = PlainYaml.read(problems.text().text(), start, end);
    return plain.isPresent() ? plain : readByLibrary(problems, start, end);
  }

  /** As {@link #read}, whatever the text holds. */
  static Optional<YamlNode.Mapping> readByLibrary(Problems problems, int start, int end) {
    YamlMask mask = new YamlMask(problems.text().text().substring(start, end), start);
    for (int mistakes = 0; mistakes < MAX_MISTAKES; mistakes++) {
      YamlReader reader = new YamlReader(problems, mask.yaml(), start);
      try {
        return reader.document(start).flatMap(mask::withLost);
      } catch (Unreadable unreadable) {
        if (!mask.takeOut(unreadable.at)) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private Optional<YamlNode.Mapping> document(int start) {
    try {
      return root(start);
    } catch (YamlEngineException e) {
      throw new Unreadable(YamlSyntax.report(e, offsets, problems));
    }
  }

  private Optional<YamlNode.Mapping> root(int start) {
    events.next(); // The start of the stream.
    Event first = events.next();
    if (!(first instanceof DocumentStartEvent opening)) {
      return Optional.of(new YamlNode.Mapping(List.of(), start, start));
    }
    refuseDirectives(opening);
    YamlNode root = node(events.next(), 0);
    events.next(); // The end of the document.
    refuseSecond(events.next());
    return keysOf(root);
  }

  private Optional<YamlNode.Mapping> keysOf(YamlNode root) {
    if (root instanceof YamlNode.Mapping mapping) {
      return Optional.of(mapping);
    }
    if (root instanceof YamlNode.Scalar scalar && scalar.isEmpty()) {
      return Optional.of(new YamlNode.Mapping(List.of(), root.start(), root.end()));
    }
    if (!(root instanceof YamlNode.Broken)) {
      String help = "write a key, a colon and a space before it, for example title: Neck spasm";
      problems.add(root, Mistake.NOT_KEYS, "this is not of the form key: value", help);
    }
    return Optional.empty();
  }

  private void refuseDirectives(DocumentStartEvent opening) {
    // The library adds the default handles "!" and "!!" to each document.
    if (opening.getSpecVersion().isPresent() || opening.getTags().size() > 2) {
      int at = offsets.start(opening);
      problems.add(at, at + 1, Mistake.TAG, "YAML directives are not supported", "remove the line");
    }
  }

  private void refuseSecond(Event event) {
    if (event instanceof DocumentStartEvent) {
      int at = offsets.start(event);
      String message = "a second YAML document begins here";
      problems.add(at, at + 3, Mistake.SEVERAL_DOCUMENTS, message, "remove this line");
    }
  }

  private YamlNode node(Event event, int depth) {
    if (depth > MAX_DEPTH) {
      throw tooDeep(offsets.start(event));
    }
    if (event instanceof AliasEvent) {
      return alias(event);
    }
    if (event instanceof ScalarEvent scalar) {
      refuseProperties(scalar, scalar.getTag());
      return scalar(scalar);
    }
    refuseProperties((NodeEvent) event, ((CollectionStartEvent) event).getTag());
    return event.getEventId() == Event.ID.SequenceStart
        ? sequence(event, depth)
        : mapping(event, depth);
  }

  private YamlNode alias(Event event) {
    YamlNode.Broken broken = new YamlNode.Broken(offsets.start(event), offsets.end(event));
    String message = "a value that starts with * is an alias in YAML, which is not supported";
    problems.add(broken, Mistake.ALIAS, message, "put the value in quotes: \"…\"");
    return broken;
  }

  private void refuseProperties(NodeEvent event, Optional<String> tag) {
    int start = offsets.start(event);
    if (event.getAnchor().isPresent()) {
      int end = start + event.getAnchor().get().getValue().length() + 1;
      String message = "a value that starts with & is an anchor in YAML, which is not supported";
      problems.add(start, end, Mistake.ALIAS, message, "put the value in quotes, or remove the &");
    } else if (tag.isPresent()) {
      String message = "a value that starts with ! is a tag in YAML, which is not supported";
      problems.add(start, start + 1, Mistake.TAG, message, "put the value in quotes: \"…\"");
    }
  }

  private YamlNode.Scalar scalar(ScalarEvent event) {
    return new YamlNode.Scalar(
        event.getValue(), event.isPlain(), offsets.start(event), offsets.end(event));
  }

  private YamlNode sequence(Event opening, int depth) {
    List<YamlNode> items = new ArrayList<>();
    Event event = events.next();
    for (; event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
      items.add(node(event, depth + 1));
    }
    return new YamlNode.Sequence(items, offsets.start(opening), offsets.end(event));
  }

  private YamlNode mapping(Event opening, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    int start = offsets.start(opening);
    boolean broken = false;
    Event event = events.next();
    for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
      YamlNode key = node(event, depth + 1);
      YamlNode value = node(events.next(), depth + 1);
      if (keys.accepts(key, start)) {
        entries.add(new YamlNode.Entry(keys.checked((YamlNode.Scalar) key), value));
      } else {
        broken = true;
      }
    }
    int end = offsets.end(event);
    return broken
        ? new YamlNode.Broken(start, end)
        : new YamlNode.Mapping(keys.unique(entries), start, end);
  }

  private Unreadable tooDeep(int at) {
    String message = "values are nested more than " + MAX_DEPTH + " deep";
    problems.add(at, at + 1, Mistake.TOO_DEEP, message, "remove the inner brackets");
    return new Unreadable(at);
  }

  /** Leaves the recursion after a report; has no stack trace because it never leaves this class. */
  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int at;

    Unreadable(int at) {
      super(null, null, false, false);
      this.at = at;
    }
  }
}
