/**
 * What editors begin with: the skeletons of new pages and a small site. Text in, text out; nothing
 * here touches the disk.
 */
package pamphlet.starter;
