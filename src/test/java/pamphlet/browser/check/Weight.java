package pamphlet.browser.check;

import java.util.List;

/**
 * What a page weighs on its way to a reader.
 *
 * @param page the page
 * @param bytes compressed size of the page, its styles and its scripts
 * @param elsewhere requests to other hosts, and errors that the browser reports
 */
public record Weight(BuiltPage page, long bytes, List<Finding> elsewhere) {}
