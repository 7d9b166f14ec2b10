package pamphlet.audit;

import java.util.List;
import java.util.Map;

/** The elements that the audit looks at. */
enum Elements {
  /** Code or data. */
  SCRIPT,
  /** A link for browsers and machines. */
  LINK,
  /** A link for readers. */
  ANCHOR,
  /** What the page says of itself. */
  META,
  /** Holds text alone: what looks like a tag there is none. */
  TEXT,
  /** Style in the page, which its own policy refuses. */
  STYLE,
  /** Shows other documents, changes what all links mean, or is read in two ways by browsers. */
  REFUSED,
  /** All others. */
  OTHER;

  // HTML Living Standard, 13.2.5.2 to 13.2.6.4: elements that switch the tokeniser, and 16.2.
  private static final Kinds<Elements> KINDS =
      new Kinds<>(
          Map.of(
              SCRIPT, List.of("script"),
              LINK, List.of("link"),
              ANCHOR, List.of("a", "area"),
              META, List.of("meta"),
              TEXT, List.of("title", "textarea"),
              STYLE, List.of("style"),
              REFUSED,
                  List.of(
                      "base",
                      "iframe",
                      "frame",
                      "frameset",
                      "object",
                      "embed",
                      "applet",
                      "portal",
                      "fencedframe",
                      "noscript",
                      "noembed",
                      "noframes",
                      "xmp",
                      "plaintext",
                      "foreignobject",
                      "math",
                      "annotation-xml",
                      "set",
                      "animate",
                      "animatemotion",
                      "animatetransform",
                      "feimage")),
          OTHER);

  /** What the name with a key is ({@link Kinds#key}). */
  static Elements of(long key) {
    return KINDS.of(key);
  }
}
