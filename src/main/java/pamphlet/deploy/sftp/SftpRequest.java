package pamphlet.deploy.sftp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A request on its way to the server (draft-ietf-secsh-filexfer-02, section 3). */
final class SftpRequest {
  static final int INIT = 1;
  static final int OPEN = 3;
  static final int CLOSE = 4;
  static final int READ = 5;
  static final int WRITE = 6;
  static final int OPENDIR = 11;
  static final int READDIR = 12;
  static final int REMOVE = 13;
  static final int MKDIR = 14;
  static final int RMDIR = 15;
  static final int STAT = 17;
  static final int RENAME = 18;
  static final int EXTENDED = 200;

  /** Section 6.3: how files are opened. */
  static final int FOR_READING = 0x1;

  /** To write, made if it is missing, emptied if it is there. */
  static final int FOR_WRITING = 0x2 | 0x8 | 0x10;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  /** Begins a request; the number of the request is put in when it is sent. */
  SftpRequest(int type) {
    body.write(type);
    number(0);
  }

  /** Appends a number of 4 bytes. */
  SftpRequest number(int value) {
    body.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    return this;
  }

  /** Appends a number of 8 bytes. */
  SftpRequest longNumber(long value) {
    body.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    return this;
  }

  /** Appends a text; names of files are UTF-8, as on most servers. */
  SftpRequest text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    return bytes(bytes, 0, bytes.length);
  }

  /** Appends bytes with their count before them. */
  SftpRequest bytes(byte[] bytes, int from, int count) {
    number(count);
    body.write(bytes, from, count);
    return this;
  }

  /** The request with its length and its number. */
  byte[] packet(int id) {
    ByteBuffer packet = ByteBuffer.allocate(Integer.BYTES + body.size()).putInt(body.size());
    packet.put(body.toByteArray());
    return packet.putInt(Integer.BYTES + 1, id).array();
  }
}
