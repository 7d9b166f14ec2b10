/**
 * Publishes over SFTP. The system's ssh makes the connection, because it knows the user's keys,
 * agent, configuration and known hosts; only the file transfer that runs through it is spoken here
 * (draft-ietf-secsh-filexfer-02, which is version 3, the one that servers have in common).
 */
package pamphlet.deploy.sftp;
