/**
 * What editors' tools need to know of our files: JSON Schemas, forms for editing in a browser, and
 * files for Visual Studio Code. All of it is made from the lists of fields that reading uses, so
 * that a tool never says something else than a build.
 */
package pamphlet.schema;
