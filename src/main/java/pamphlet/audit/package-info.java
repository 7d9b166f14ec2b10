/**
 * The last look at every finished page, before it is published. Invariant: a site whose audit found
 * nothing runs no script but its own, loads nothing from elsewhere, and every link in it leads
 * somewhere. The audit trusts neither templates nor the program: it reads the bytes that readers
 * will get, as strictly as possible, and refuses whatever browsers could read in two ways.
 */
package pamphlet.audit;
