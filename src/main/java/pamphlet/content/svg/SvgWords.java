package pamphlet.content.svg;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that a drawing may use. */
final class SvgWords {
  static final String SVG = "http://www.w3.org/2000/svg";

  /**
   * The elements of SVG 1.1 and SVG 2 that draw, describe or move. Left out is what runs ({@code
   * script}, {@code handler}), shows other documents ({@code foreignObject}, {@code iframe}, {@code
   * video}, {@code audio}, {@code canvas}) or only loads ({@code font-face-uri}, {@code cursor},
   * {@code color-profile}).
   */
  static final Set<String> ELEMENTS =
      Set.of(
          "a animate animateColor animateMotion animateTransform circle clipPath defs desc ellipse"
              .concat(" feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix")
              .concat(" feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood")
              .concat(" feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode")
              .concat(" feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile")
              .concat(" feTurbulence filter font font-face font-face-name font-face-src g glyph")
              .concat(
                  " glyphRef hkern image line linearGradient marker mask meshgradient meshpatch")
              .concat(" meshrow metadata missing-glyph mpath path pattern polygon polyline")
              .concat(" radialGradient rect set solidcolor stop style svg switch symbol text")
              .concat(" textPath title tspan use view vkern")
              .split(" "));

  /** The document types that older programs write (SVG 1.1, appendix A). */
  static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "<!DOCTYPE\\s+svg(?:\\s+PUBLIC\\s+([\"'])-//W3C//DTD SVG [\\w. /]+\\1"
              + "\\s+([\"'])https?://www\\.w3\\.org/[\\w./-]+\\2)?\\s*>");

  /**
   * The languages that browsers act on inside of a drawing. What drawing programs write for
   * themselves (Inkscape's views, metadata in RDF) stands in languages of their own, which browsers
   * pass over.
   */
  private static final Set<String> LIVE =
      Set.of(
          "http://www.w3.org/1999/xhtml",
          "http://www.w3.org/1998/math/mathml",
          "http://www.w3.org/1999/xsl/transform",
          "http://www.w3.org/2001/xinclude",
          "http://www.w3.org/2001/xml-events",
          "http://www.mozilla.org/xbl",
          "http://www.mozilla.org/keymaster/gatekeeper/there.is.only.xul");

  private static final Set<String> ATTRIBUTES =
      Set.of(SVG, "http://www.w3.org/1999/xlink", "http://www.w3.org/XML/1998/namespace");

  private SvgWords() {}

  /** Whether browsers act on elements of this namespace. */
  static boolean isLive(String namespace) {
    return namespace != null && LIVE.contains(lower(namespace));
  }

  /** Whether an attribute of this namespace (null: of none) means nothing to browsers. */
  static boolean isForeign(String namespace) {
    return namespace != null && !namespace.isEmpty() && !ATTRIBUTES.contains(namespace);
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
