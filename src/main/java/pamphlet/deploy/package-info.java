/**
 * Carries a finished site to where readers get it. Invariant: what readers follow leads somewhere
 * after every single operation, a file that Pamphlet did not put there is never touched, and a run
 * that was broken off anywhere is completed by the next one.
 *
 * <p>How: the target holds the list of what was published ({@link pamphlet.deploy.State}). The new
 * site is compared with it and with what really is there ({@link pamphlet.deploy.Planner}), and the
 * differences are carried out in an order that keeps links whole ({@link
 * pamphlet.deploy.Deployment}). Each kind of target is one {@link pamphlet.deploy.TargetKind}.
 */
package pamphlet.deploy;
