/**
 * Turns the lambdas of the compiled program into ordinary classes, when the program is built. The
 * only package that knows ASM; no part of the program that runs.
 *
 * <p>Java 17 makes a lambda when its place is reached first, which takes 0.1 ms even if the class
 * for it comes from an archive. A build of twenty articles passes a thousand such places; an
 * ordinary class from an archive takes a tenth of that. Bazel and Android do the same under this
 * name.
 */
package pamphlet.desugar;
