package pamphlet.model;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long a review holds.
 *
 * @param interval from one review to the next
 * @param warnBefore how long before the next review a page counts as due
 * @param overdueFails whether an overdue page stops a build
 * @param approvalsRequired whether a published article or exercise without a recorded approval is
 *     reported
 */
public record ReviewPolicy(
    Period interval, Period warnBefore, boolean overdueFails, boolean approvalsRequired) {
  /** Three years, the usual interval of health services, with a warning of 90 days. */
  public static final ReviewPolicy DEFAULT =
      new ReviewPolicy(Period.ofYears(3), Period.ofDays(90), false);

  /** A policy that asks for no recorded approvals. */
  public ReviewPolicy(Period interval, Period warnBefore, boolean overdueFails) {
    this(interval, warnBefore, overdueFails, false);
  }

  /** The day of the next review after one on {@code reviewed}. */
  public LocalDate next(LocalDate reviewed) {
    return reviewed.plus(interval);
  }

  /** Where a page stands on {@code today} whose next review is on {@code next}. */
  public ReviewState stateOn(LocalDate today, LocalDate next) {
    if (today.isAfter(next)) {
      return ReviewState.OVERDUE;
    }
    return today.isBefore(next.minus(warnBefore)) ? ReviewState.CURRENT : ReviewState.DUE;
  }
}
