package pamphlet.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pamphlet.model.Sha256;

/**
 * Everything that is about to change, in order. Its appearance on disk is the moment from which the
 * new site is certain.
 *
 * @param steps the changes; must not change any more
 */
record Journal(List<Step> steps) {
  private static final String HEADER = "pamphlet-journal 1\n";
  private static final String END = "end ";

  Journal {
    steps = Collections.unmodifiableList(steps); // A copy of those of a large site takes much room.
  }

  /** The journal as it is stored. */
  String text() {
    return lines().collect(Collectors.joining());
  }

  /**
   * The same line by line, since that of a large site takes much room; the last line is the digest
   * of the others. To be read in order and by one thread.
   */
  Stream<String> lines() {
    MessageDigest digest = Sha256.begin();
    Stream<String> body =
        Stream.concat(Stream.of(HEADER), steps.stream().map(step -> step.line() + '\n'))
            .peek(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
    // The end is made when its turn comes, and by then all lines have been seen.
    return Stream.concat(body, Stream.of(END).map(end -> end + Sha256.hex(digest) + '\n'));
  }

  /** Reads what {@link #text} wrote; nothing if a power loss left it incomplete. */
  static Optional<Journal> parse(String text) {
    int end = text.lastIndexOf("\n" + END) + 1;
    if (end == 0 || !text.startsWith(HEADER)) {
      return Optional.empty();
    }
    String body = text.substring(0, end);
    return text.substring(end).equals(END + digest(body) + "\n")
        ? steps(body.substring(HEADER.length())).map(Journal::new)
        : Optional.empty();
  }

  private static Optional<List<Step>> steps(String lines) {
    List<Step> steps = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      Optional<Step> step = Step.parse(line);
      if (step.isEmpty()) {
        return Optional.empty();
      }
      steps.add(step.get());
    }
    return Optional.of(steps);
  }

  private static String digest(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }
}
