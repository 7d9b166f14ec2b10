/**
 * The container directives, one file each: what a directive is called, what it may hold and the
 * HTML it becomes. Knows the model only, so a directive can be read and tested without Markdown.
 */
package pamphlet.directive;
