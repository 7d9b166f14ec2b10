package pamphlet.importer;

import java.util.SortedSet;
import java.util.function.Function;

/**
 * The files of a folder that is imported.
 *
 * @param names their paths from the folder, with {@code /} between names, sorted
 * @param bytes what is in a file
 */
public record SourceFiles(SortedSet<String> names, Function<String, byte[]> bytes) {}
