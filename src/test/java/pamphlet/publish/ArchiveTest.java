package pamphlet.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir Path folder;
  private final TreeMap<String, Path> files = new TreeMap<>();
  private Path zip;

  @BeforeEach
  void writeFiles() throws IOException {
    zip = folder.resolve("out/site.zip");
    for (String name : List.of("b.html", "a.html", "über.html")) {
      files.put("site/" + name, Files.writeString(folder.resolve("f" + files.size()), name));
    }
  }

  private byte[] pack() throws IOException {
    Archive.write(zip, "START.html", "start".getBytes(UTF_8), files);
    return Files.readAllBytes(zip);
  }

  @Test
  void startComesFirstThenAllFilesByName() throws IOException {
    pack();
    try (ZipFile read = new ZipFile(zip.toFile())) {
      assertThat(read.stream().map(Object::toString))
          .containsExactly("START.html", "site/a.html", "site/b.html", "site/über.html");
      assertThat(read.getInputStream(read.getEntry("site/über.html")).readAllBytes())
          .isEqualTo("über.html".getBytes(UTF_8));
    }
  }

  @Test
  void sameFilesGiveTheSameBytesWheneverAndWherever() throws IOException {
    byte[] first = pack();
    TimeZone here = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      Files.setLastModifiedTime(files.get("site/a.html"), FileTime.fromMillis(0));
      assertThat(pack()).isEqualTo(first);
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void failureLeavesTheOldArchiveAndNothingElse() throws IOException {
    byte[] old = pack();
    files.put("site/z.html", folder.resolve("missing"));
    assertThatThrownBy(this::pack).isInstanceOf(IOException.class);
    assertThat(Files.readAllBytes(zip)).isEqualTo(old);
    try (var left = Files.list(zip.getParent())) {
      assertThat(left).containsExactly(zip);
    }
  }
}
