/**
 * The command line: one file per command, and what is printed. The only package that knows picocli.
 */
package pamphlet.cli;
