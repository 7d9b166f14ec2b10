/**
 * The order of the stages: compile, link, check, render, publish. The only package that knows them
 * all; it spreads work over the processor's cores and holds what passes from one stage to the next.
 */
package pamphlet.build;
