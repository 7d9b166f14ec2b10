/**
 * Packs with Brotli through brotli4j, which brings code for one kind of computer. Packaged apart,
 * in {@code pamphlet-brotli.jar}, and loaded by its name.
 */
package pamphlet.build.brotli;
