/**
 * What a host needs besides the pages: redirects, headers, caching. One file for each preset.
 * Invariant: the pages are the same for every host, and nothing here knows an account, a key or a
 * server's name other than the site's own address.
 */
package pamphlet.host;
