/**
 * Turns the lambdas of the compiled program into ordinary classes, when the program is built. The
 * only package that knows ASM; no part of the program that runs.
 *
 * <p>Java 17 makes a lambda when its place is reached first, which takes 0.1 ms even if the class
 * for it comes from an archive. A build of twenty articles passes a thousand such places; an
 * ordinary class from an archive takes a tenth of that. The same holds for texts that a library
 * joins in Java's way since 9. Bazel and Android do this under the same name.
 */
package pamphlet.desugar;
