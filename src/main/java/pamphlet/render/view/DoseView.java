package pamphlet.render.view;

import java.util.Optional;

/**
 * How much of an exercise, in words and as data.
 *
 * @param holdSeconds how long each repetition is held
 * @param repetitions repetitions in a set
 * @param sets sets in a session
 * @param sides {@code each}, {@code both} or {@code none}
 * @param restSeconds rest between repetitions, if there is one
 * @param hold the hold in words; empty for a movement without a hold
 * @param repeats the repetitions in words
 * @param setsText the sets in words
 * @param rest the rest in words; empty if there is none
 * @param frequency how often
 */
public record DoseView(
    int holdSeconds,
    int repetitions,
    int sets,
    String sides,
    Optional<Integer> restSeconds,
    String hold,
    String repeats,
    String setsText,
    String rest,
    String frequency)
    implements View {
  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> holdSeconds;
      case 1 -> repetitions;
      case 2 -> sets;
      case 3 -> sides;
      case 4 -> restSeconds;
      case 5 -> hold;
      case 6 -> repeats;
      case 7 -> setsText;
      case 8 -> rest;
      default -> frequency;
    };
  }
}
