package pamphlet.deploy.sftp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What an SFTP server can do with whole files and folders. */
final class SftpFiles {
  /** OpenSSH, PROTOCOL, section 4.3: renames in one step, over a file that is there. */
  private static final String POSIX_RENAME = "posix-rename@openssh.com";

  // Section 5: which attributes are there.
  private static final int HAS_SIZE = 0x1;
  private static final int HAS_OWNER = 0x2;
  private static final int HAS_MODE = 0x4;
  private static final int HAS_TIMES = 0x8;
  private static final int HAS_MORE = 0x80000000;

  // POSIX, sys/stat.h: the kind of a file in its mode.
  private static final int KIND = 0170000;
  private static final int FILE = 0100000;
  private static final int FOLDER = 0040000;

  private final SftpChannel channel;

  SftpFiles(SftpChannel channel) {
    this.channel = channel;
  }

  /**
   * Something in a folder.
   *
   * @param name its name
   * @param kind the bits of its mode that tell what it is
   * @param size in bytes
   */
  record Item(String name, int kind, long size) {
    boolean isFolder() {
      return kind == FOLDER;
    }

    boolean isFile() {
      return kind == FILE;
    }
  }

  /** What is in a folder; nothing if there is no such folder. */
  List<Item> list(String folder) throws IOException {
    List<Item> items = new ArrayList<>();
    try {
      byte[] handle =
          channel
              .ask(new SftpRequest(SftpRequest.OPENDIR).text(folder))
              .need(SftpReply.HANDLE, "list " + folder)
              .bytes();
      readItems(handle, folder, items);
      closeHandle(handle);
    } catch (SftpFailure failure) {
      if (!failure.isMissing()) {
        throw failure;
      }
    }
    return items;
  }

  private void readItems(byte[] handle, String folder, List<Item> items) throws IOException {
    while (true) {
      SftpReply names =
          channel.ask(new SftpRequest(SftpRequest.READDIR).bytes(handle, 0, handle.length));
      try {
        names.need(SftpReply.NAME, "list " + folder);
      } catch (SftpFailure failure) {
        if (failure.isEnd()) {
          return;
        }
        throw failure;
      }
      for (int left = names.number(); left > 0; left--) {
        add(item(names), items);
      }
    }
  }

  private static void add(Item item, List<Item> items) {
    boolean isName = !item.name().matches("\\.{0,2}") && !item.name().contains("/");
    if (isName) {
      items.add(item);
    }
  }

  private static Item item(SftpReply names) throws IOException {
    String name = names.text();
    String longName = names.text();
    int flags = names.number();
    long size = (flags & HAS_SIZE) == 0 ? -1 : names.longNumber();
    if ((flags & HAS_OWNER) != 0) {
      names.longNumber();
    }
    // Servers without modes still print them in the line that is made for people.
    int kind = longName.startsWith("d") ? FOLDER : FILE;
    if ((flags & HAS_MODE) != 0) {
      kind = names.number() & KIND;
    }
    if ((flags & HAS_TIMES) != 0) {
      names.longNumber();
    }
    if ((flags & HAS_MORE) != 0) {
      for (int left = names.number(); left > 0; left--) {
        names.bytes();
        names.bytes();
      }
    }
    return new Item(name, kind, size);
  }

  /** Makes a folder, unless it is there. */
  void makeFolder(String path) throws IOException {
    SftpReply made = channel.ask(new SftpRequest(SftpRequest.MKDIR).text(path).number(0));
    if (made.status() != SftpReply.OK) {
      // Version 3 does not say whether it failed because the folder is there.
      channel
          .ask(new SftpRequest(SftpRequest.STAT).text(path))
          .need(SftpReply.ATTRS, "make the folder " + path);
    }
  }

  /** Renames a file over another one. */
  void replace(String from, String to) throws IOException {
    if (channel.has(POSIX_RENAME)) {
      channel
          .ask(new SftpRequest(SftpRequest.EXTENDED).text(POSIX_RENAME).text(from).text(to))
          .needOk("put " + to);
      return;
    }
    if (rename(from, to).status() != SftpReply.OK) {
      // Such a server renames over nothing only; for a moment there is no file.
      remove(to);
      rename(from, to).needOk("put " + to);
    }
  }

  private SftpReply rename(String from, String to) throws IOException {
    return channel.ask(new SftpRequest(SftpRequest.RENAME).text(from).text(to));
  }

  /** Deletes a file; one that is gone already is no error. */
  void remove(String path) throws IOException {
    try {
      channel.ask(new SftpRequest(SftpRequest.REMOVE).text(path)).needOk("delete " + path);
    } catch (SftpFailure failure) {
      if (!failure.isMissing()) {
        throw failure;
      }
    }
  }

  /** Deletes a folder if it is empty; tells whether it was. */
  boolean removeFolder(String path) throws IOException {
    return channel.ask(new SftpRequest(SftpRequest.RMDIR).text(path)).status() == SftpReply.OK;
  }

  /** Ends the work on a file or folder. */
  void closeHandle(byte[] handle) throws IOException {
    channel
        .ask(new SftpRequest(SftpRequest.CLOSE).bytes(handle, 0, handle.length))
        .needOk("close a file");
  }
}
