/**
 * The live preview: what an editor sees while writing. Builds in memory and writes nothing; the
 * site's own output folder is never touched. Serves a list of names to this computer only, never a
 * folder, so that no request can lead out of it. The built site knows nothing of this package.
 */
package pamphlet.serve;
