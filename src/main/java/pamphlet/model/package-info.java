/**
 * The vocabulary that every other package speaks: records, enums and sealed interfaces. Knows only
 * the JDK, holds no state and does no input or output.
 */
package pamphlet.model;
