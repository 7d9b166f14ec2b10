/**
 * What templates see: small records ({@link pamphlet.render.view.View}) of texts, links and
 * finished markup. Templates can reach nothing else, so that neither a file nor a class of the
 * program is within their grasp. Nothing here knows how it is shown.
 */
package pamphlet.render.view;
