package pamphlet.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * Marks a class of tests that need Chromium. Without one they fail and say how to install it, since
 * a skipped check looks like a passed one; {@code -DskipBrowser} leaves them out on purpose.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@DisabledIfSystemProperty(named = "skipBrowser", matches = "(?!false).*")
public @interface BrowserTest {}
