/**
 * Fills the built-in templates without FreeMarker: its classes and set-up are an eighth of a small
 * build, its walk over the templates a twelfth of a large one. Reads that part of its language in
 * which the built-in templates are written: values, conditions, lists, macros, imports, words.
 * Whatever it does not know is {@link pamphlet.render.plain.Unfit}, and then FreeMarker fills the
 * page, whose messages have places; so nothing here explains a mistake, and nothing here guesses.
 */
package pamphlet.render.plain;
