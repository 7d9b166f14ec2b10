/**
 * One file for each kind of output, found as a service: a new kind is one new class. Kinds read the
 * site through {@link pamphlet.render.RenderContext} and hand views to templates.
 */
package pamphlet.render.output;
