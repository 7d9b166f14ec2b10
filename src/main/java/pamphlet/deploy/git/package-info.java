/**
 * Publishes to a branch of a git repository, from which GitHub, GitLab and Codeberg serve pages.
 * Invariant: a publication is one commit on top of what is there, or nothing; no other branch and
 * no foreign file is touched, and nothing is ever pushed by force. The system's git does the work,
 * because it knows the user's keys and configuration.
 */
package pamphlet.deploy.git;
