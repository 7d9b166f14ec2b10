/** What makes health information good, one file per rule. Knows the model only. */
package pamphlet.check;
