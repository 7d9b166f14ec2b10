/**
 * Turns a folder that was written for another generator into a site. Files in, files and findings
 * out; nothing here touches the disk. Reviewers, review dates and disclaimers are carried where the
 * source has them, and never made up.
 */
package pamphlet.importer;
