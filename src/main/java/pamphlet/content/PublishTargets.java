package pamphlet.content;

import java.util.Optional;
import pamphlet.model.Place;
import pamphlet.model.Secrets;

/** The values below {@code publish}: where a site can be published to. */
final class PublishTargets {
  private PublishTargets() {}

  /** A text without anything secret in it; which targets there are is not known here. */
  static Shape<String> shape() {
    return Shape.of(
        new Form.Text("publishing target", Optional.empty()),
        (value, reading) ->
            Texts.text(value, reading).flatMap(text -> withoutSecret(text, value, reading)));
  }

  private static Optional<String> withoutSecret(String text, Value value, Reading reading) {
    if (!Secrets.isIn(text)) {
      return Optional.of(text);
    }
    Problems problems = reading.problems();
    // The place has no line, because the line would be printed, and logs are read by many.
    problems.add(
        Place.file(problems.text().path()),
        SettingsCodes.SECRET,
        value.label() + " under \"publish\" holds what looks like a password, a token or a key",
        "take it out and change it at the host, because this file is kept in many copies; "
            + "credentials come from the environment, see docs/publish.md");
    return Optional.empty();
  }
}
