package pamphlet.model;

import java.util.OptionalInt;

/**
 * How much of an exercise. No part has a default, because sources differ.
 *
 * @param holdSeconds how long each repetition is held, 0 for a movement without a hold
 * @param repetitions repetitions in a set, for each side if sides are taken in turn
 * @param sets sets in a session
 * @param sides which sides
 * @param restSeconds rest between repetitions, if the author gives one
 * @param frequency how often, in words
 */
public record Dose(
    int holdSeconds,
    int repetitions,
    int sets,
    Sides sides,
    OptionalInt restSeconds,
    String frequency) {}
