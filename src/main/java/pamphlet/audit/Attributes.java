package pamphlet.audit;

import java.util.List;
import java.util.Map;

/** The attributes that the audit looks at. */
enum Attributes {
  /** Names the element. */
  ID,
  /** An address that the reader follows or, in most elements, the browser loads. */
  LINK,
  /** An address that the reader may follow, whatever the element. */
  QUOTED_FROM,
  /** An address that the browser loads, or sends a form to. */
  LOADED,
  /** A list of pictures. */
  PICTURES,
  /** May name a part of a picture by {@code url(#id)}. */
  PAINT,
  /** Never fits: code, style or a page in an attribute, or a report to others. */
  REFUSED,
  /** Says what a script is. */
  TYPE,
  /** Says what a link is. */
  REL,
  /** Says what a meta element does. */
  HTTP_EQUIV,
  /** What a meta element says. */
  CONTENT,
  /** All others. */
  OTHER;

  // HTML Living Standard, "Attributes" index: those of type URL, and SVG 2, "Attribute index".
  private static final Kinds<Attributes> KINDS =
      new Kinds<>(
          Map.ofEntries(
              Map.entry(ID, List.of("id")),
              Map.entry(LINK, List.of("href", "xlink:href")),
              Map.entry(QUOTED_FROM, List.of("cite", "longdesc")),
              Map.entry(
                  LOADED,
                  List.of(
                      "src", "poster", "action", "formaction", "data", "background", "manifest")),
              Map.entry(PICTURES, List.of("srcset", "imagesrcset")),
              Map.entry(
                  PAINT,
                  List.of(
                      "fill",
                      "stroke",
                      "filter",
                      "mask",
                      "clip-path",
                      "cursor",
                      "marker",
                      "marker-start",
                      "marker-mid",
                      "marker-end")),
              Map.entry(REFUSED, List.of("style", "srcdoc", "ping", "attributionsrc", "xml:base")),
              Map.entry(TYPE, List.of("type")),
              Map.entry(REL, List.of("rel")),
              Map.entry(HTTP_EQUIV, List.of("http-equiv")),
              Map.entry(CONTENT, List.of("content"))),
          OTHER);

  /** What the name with a key is ({@link Kinds#key}). */
  static Attributes of(long key) {
    return KINDS.of(key);
  }
}
