package pamphlet.deploy.sftp;

import java.io.IOException;

/** The server refused a request. */
final class SftpFailure extends IOException {
  private static final long serialVersionUID = 1L;

  private final int code;

  /**
   * @param code the code of the status
   * @param said what the server said
   * @param what what it was asked to do, such as {@code write a.html}
   */
  SftpFailure(int code, String said, String what) {
    super("cannot " + what + ": " + (said.isBlank() ? "failure " + code : said.strip()));
    this.code = code;
  }

  boolean isMissing() {
    return code == SftpReply.NO_SUCH_FILE;
  }

  boolean isEnd() {
    return code == SftpReply.END;
  }
}
