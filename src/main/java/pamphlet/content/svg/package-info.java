/**
 * Decides whether a drawing only draws. An SVG file can run scripts and load other files as a page
 * can, when a reader opens it by itself; what only draws is published byte for byte, anything else
 * is refused. Nothing is taken out, because an editor should see what is published.
 */
package pamphlet.content.svg;
