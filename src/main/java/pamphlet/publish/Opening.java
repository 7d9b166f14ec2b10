package pamphlet.publish;

/**
 * A publication that ends when the process is told to stop: a commit that has begun is carried out,
 * everything else is discarded, nothing is left over.
 */
final class Opening {
  private final StopHook hook = new StopHook(this::stop);
  private final boolean isRead;
  private Publication publication;

  /**
   * @param isRead whether the publication needs to know all that was written before
   */
  Opening(boolean isRead) {
    this.isRead = isRead;
  }

  Publication open(PublishTarget target) throws PublishException {
    hook.begin();
    try {
      return enter(target);
    } catch (PublishException e) {
      hook.release();
      throw e;
    }
  }

  /** A stop in the middle of this waits until there is something that it can close. */
  private synchronized Publication enter(PublishTarget target) throws PublishException {
    FileOps ops = new DiskFiles();
    publication =
        isRead ? Publication.open(target, ops, hook) : Publication.unread(target, ops, hook);
    return publication;
  }

  private synchronized void stop() {
    if (publication != null) {
      publication.discard();
    }
  }
}
