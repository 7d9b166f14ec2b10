package pamphlet.browser.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Runs the Nu Html Checker, the reference for HTML, over every page. One message is left out: that
 * a policy blocks an inline script, on pages whose only inline scripts are structured data. Those
 * are data blocks, which browsers never hold against a policy (HTML, "prepare the script element").
 */
public final class NuCheck {
  private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";
  private static final String HOST = "https://site.example/";

  private NuCheck() {}

  /** Every error and warning of every page. */
  public static List<Finding> findings(BuiltSite site) throws IOException {
    Messages messages = new Messages();
    try {
      SimpleDocumentValidator checker = checker(messages);
      for (BuiltPage page : site.pages()) {
        messages.page = page;
        check(checker, site, page);
      }
    } catch (SAXException e) {
      throw new IllegalStateException("the checker failed on " + messages.page.address(), e);
    }
    return List.copyOf(messages.findings);
  }

  private static void check(SimpleDocumentValidator checker, BuiltSite site, BuiltPage page)
      throws IOException, SAXException {
    try (InputStream html = Files.newInputStream(site.file(page.address()))) {
      InputSource source = new InputSource(html);
      // A policy's 'self' has a meaning only for a page that has an address.
      source.setSystemId(HOST + page.address().encoded());
      checker.checkHtmlInputSource(source);
    }
  }

  private static SimpleDocumentValidator checker(Messages messages) throws SAXException {
    SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, true);
    try {
      checker.setUpMainSchema(HTML, new SystemErrErrorHandler());
    } catch (Exception e) { // Declared so; what it means is that the jar lacks the schema.
      throw new IllegalStateException("the checker's schema is missing", e);
    }
    checker.setUpValidatorAndParsers(messages, false, false);
    return checker;
  }

  private static final class Messages implements ErrorHandler {
    private final Set<Finding> findings = new TreeSet<>();
    private BuiltPage page;

    @Override
    public void warning(SAXParseException message) {
      add("warning", message);
    }

    @Override
    public void error(SAXParseException message) {
      add("error", message);
    }

    @Override
    public void fatalError(SAXParseException message) {
      add("error", message);
    }

    private boolean isAboutDataBlock(SAXParseException message) {
      return message.getMessage().startsWith("Inline script violates Content Security Policy")
          && page.html().select("script:not([src], [type=application/ld+json])").isEmpty();
    }

    private void add(String severity, SAXParseException message) {
      if (isAboutDataBlock(message)) {
        return;
      }
      String where = "line " + message.getLineNumber();
      findings.add(page.finding(severity + ": " + message.getMessage(), where));
    }
  }
}
