package pamphlet.deploy.sftp;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** An answer of the server. What it claims is never trusted beyond its own length. */
final class SftpReply {
  static final int VERSION = 2;
  static final int STATUS = 101;
  static final int HANDLE = 102;
  static final int DATA = 103;
  static final int NAME = 104;
  static final int ATTRS = 105;

  // Section 7: codes of a status.
  static final int OK = 0;
  static final int END = 1;
  static final int NO_SUCH_FILE = 2;

  private final int type;
  private final ByteBuffer body;

  /**
   * @param type which kind of answer
   * @param body what follows the number of the request
   */
  SftpReply(int type, ByteBuffer body) {
    this.type = type;
    this.body = body;
  }

  int type() {
    return type;
  }

  boolean hasMore() {
    return body.hasRemaining();
  }

  int number() throws IOException {
    return guarded(body::getInt);
  }

  long longNumber() throws IOException {
    return guarded(body::getLong);
  }

  byte[] bytes() throws IOException {
    int count = number();
    if (count < 0 || count > body.remaining()) {
      throw malformed();
    }
    byte[] bytes = new byte[count];
    body.get(bytes);
    return bytes;
  }

  String text() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** The answer, which must be of a kind; a status in its place becomes an exception. */
  SftpReply need(int wanted, String what) throws IOException {
    if (type == wanted) {
      return this;
    }
    if (type == STATUS) {
      throw new SftpFailure(number(), text(), what);
    }
    throw malformed();
  }

  /** The code of an answer that must be a status. */
  int status() throws IOException {
    if (type != STATUS) {
      throw malformed();
    }
    return number();
  }

  /** Checks that an answer says that all is well. */
  void needOk(String what) throws IOException {
    int code = status();
    if (code != OK) {
      throw new SftpFailure(code, hasMore() ? text() : "", what);
    }
  }

  private static <T> T guarded(Supplier<T> read) throws IOException {
    try {
      return read.get();
    } catch (BufferUnderflowException e) {
      throw malformed();
    }
  }

  static IOException malformed() {
    return new IOException("the server does not speak SFTP as it should");
  }
}
