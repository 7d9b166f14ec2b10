/**
 * Drives a real headless Chromium from tests, over the DevTools protocol and the JDK's own
 * WebSocket client. One browser per JVM; every {@link pamphlet.browser.Tab} is a fresh profile, so
 * that no test sees another's storage, media or clock.
 */
package pamphlet.browser;
