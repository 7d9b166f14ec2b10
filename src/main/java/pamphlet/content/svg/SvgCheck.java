package pamphlet.content.svg;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;
import pamphlet.model.SourceText;

/** Reads a drawing once and tells what in it could run, load, or draw without end. */
public final class SvgCheck {
  /** A drawing that is more than a drawing. */
  public static final Code CODE =
      Code.error("IM003", "a drawing holds what could run, load or hide something");

  /** The most careful drawings of anatomy have a tenth of this. */
  static final int MAX_BYTES = 4 << 20;

  /** Browsers stop reading XML at 256. */
  static final int MAX_DEPTH = 200;

  /** More of one file would only hide the first ones. */
  static final int MAX_PROBLEMS = 10;

  /**
   * How a file may call its encoding. It is read as UTF-8, and a browser must read the same text.
   */
  private static final Set<String> ENCODINGS = Set.of("utf-8", "us-ascii");

  private static final String PLAIN =
      "save the drawing as plain SVG or optimised SVG in the drawing program";

  private final SourceText source;
  private final XMLStreamReader xml;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final DrawingWeight weight = new DrawingWeight();
  private final StringBuilder style = new StringBuilder();
  private int depth;
  private int styleDepth;

  private SvgCheck(SourceText source, XMLStreamReader xml) {
    this.source = source;
    this.xml = xml;
  }

  /**
   * Everything in a drawing that is not allowed in one, with element and line.
   *
   * @param path the file, relative to the site's root
   * @param bytes all that is in it
   */
  public static List<Diagnostic> check(String path, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return List.of(inFile(path, "the drawing has more than " + MAX_BYTES + " bytes", PLAIN));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      SourceText source = new SourceText(path, withoutMark(text));
      return new SvgCheck(source, reader(source.text())).check();
    } catch (CharacterCodingException e) {
      return List.of(inFile(path, "the drawing is not UTF-8", "save it again with that encoding"));
    } catch (XMLStreamException e) {
      return List.of(
          inFile(path, "the drawing cannot be read as XML", "check that it opens; " + PLAIN));
    }
  }

  /** XML 1.0, section 2.11: lines end at LF; so the reader's offsets are those of the text. */
  private static String withoutMark(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return lines.startsWith("\uFEFF") ? lines.substring(1) : lines;
  }

  private static XMLStreamReader reader(String text) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new StringReader(text));
  }

  private List<Diagnostic> check() {
    try {
      encoding();
      while (xml.hasNext() && problems.size() < MAX_PROBLEMS) {
        event(xml.next());
      }
      weight.problem().ifPresent(what -> problems.add(inFile(source.path(), what, PLAIN)));
    } catch (XMLStreamException | RuntimeException e) {
      // The reader of the JDK throws both kinds on what is not XML.
      refuse(
          tag(), "the drawing cannot be read as XML behind this", "check that it opens; " + PLAIN);
    }
    return List.copyOf(problems);
  }

  private void encoding() {
    String named = xml.getCharacterEncodingScheme();
    if (named != null && !ENCODINGS.contains(SvgWords.lower(named))) {
      String message = "the drawing says that its encoding is \"" + named + "\"";
      refuse(source.place(0, 5), message, "save it again with the encoding UTF-8");
    }
  }

  private void event(int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start();
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.DTD -> documentType();
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction();
      case XMLStreamConstants.ENTITY_REFERENCE ->
          refuse(tag(), "the entity &" + xml.getLocalName() + "; could stand for anything", PLAIN);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          style.append(styleDepth > 0 ? xml.getText() : "");
      default -> {}
    }
  }

  private void start() {
    Place place = tag();
    String name = xml.getLocalName();
    String space = xml.getNamespaceURI();
    depth++;
    if (depth > MAX_DEPTH) {
      refuse(place, "elements are nested more than " + MAX_DEPTH + " deep", PLAIN);
      throw new IllegalStateException("too deep");
    }
    if (depth == 1 && !(SvgWords.SVG.equals(space) && name.equals("svg"))) {
      String help = "the first tag of a drawing is <svg xmlns=\"" + SvgWords.SVG + "\" …>";
      refuse(place, "the file begins with <" + name + "> and is not a drawing", help);
    }
    boolean isForeign = !SvgWords.SVG.equals(space);
    if (isForeign ? SvgWords.isLive(space) : !SvgWords.ELEMENTS.contains(name)) {
      refuse(place, "the element <" + name + "> does not belong into a drawing", PLAIN);
    }
    weight.start(attribute("id"));
    if (!isForeign) {
      attributes(place, name);
      beginStyle(name);
    }
  }

  private void beginStyle(String name) {
    if (name.equals("style") && styleDepth == 0) {
      styleDepth = depth;
    }
  }

  private void end() {
    if (depth == styleDepth) {
      SvgStyle.problem(style).ifPresent(what -> refuse(tag(), "the style sheet " + what, PLAIN));
      style.setLength(0);
      styleDepth = 0;
    }
    weight.end();
    depth--;
  }

  private void attributes(Place place, String element) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (SvgWords.isForeign(xml.getAttributeNamespace(i))) {
        continue;
      }
      String name = xml.getAttributeLocalName(i);
      String value = xml.getAttributeValue(i);
      SvgAttributes.problem(element, name, value)
          .ifPresent(
              what ->
                  refuse(place, "the attribute " + name + " of <" + element + "> " + what, PLAIN));
      SvgAttributes.drawn(element, name, value).forEach(weight::draws);
    }
  }

  private String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }

  /** The old document type of SVG 1.0 and 1.1 names a file that no browser loads. */
  private void documentType() {
    int start = source.text().lastIndexOf('<', offset());
    if (!SvgWords.PUBLIC_TYPE.matcher(source.text()).region(start, offset()).matches()) {
      String help = "remove <!DOCTYPE …>; " + PLAIN;
      refuse(tag(), "a document type of its own could define anything", help);
    }
  }

  private void instruction() {
    if (SvgWords.lower(xml.getPITarget()).startsWith("xml-")) {
      refuse(tag(), "the instruction <?" + xml.getPITarget() + "?> loads other files", PLAIN);
    }
  }

  /** The tag that was read last. A raw {@code <} stands nowhere inside of one. */
  private Place tag() {
    int start = Math.max(0, source.text().lastIndexOf('<', offset() - 1));
    int to = start;
    while (to < offset() && " \t\r\n/>".indexOf(source.text().charAt(to)) < 0) {
      to++;
    }
    return source.place(start, to);
  }

  /** Behind what was read last. */
  private int offset() {
    return Math.min(Math.max(1, xml.getLocation().getCharacterOffset()), source.text().length());
  }

  private void refuse(Place place, String message, String help) {
    problems.add(Diagnostic.of(place, CODE, message, help));
  }

  private static Diagnostic inFile(String path, String message, String help) {
    return Diagnostic.of(Place.file(path), CODE, message, help);
  }
}
