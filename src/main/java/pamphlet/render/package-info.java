/**
 * Turns the linked site into files: templates, views and the outputs. The only package that knows
 * FreeMarker. Every output is a pure function of the site, the theme and the page's own text, so
 * outputs may be made in any order and on any number of threads.
 */
package pamphlet.render;
