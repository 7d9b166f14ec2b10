/**
 * Finds and reads articles, settings and front matter. The only package that knows SnakeYAML
 * Engine.
 *
 * <p>Invariant: what a file may say is declared once, as {@link pamphlet.content.Field}s; reading,
 * required keys, suggestions and descriptions for editors all come from that one list. Reading
 * never throws because of what an author wrote: it yields a value and the problems, and nothing
 * that an author wrote is ignored without a problem.
 */
package pamphlet.content;
