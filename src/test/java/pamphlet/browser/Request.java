package pamphlet.browser;

/**
 * One request that a page made.
 *
 * @param url the full address
 * @param type what for, in the protocol's words: Document, Stylesheet, Script, Image, Fetch …
 */
public record Request(String url, String type) {}
