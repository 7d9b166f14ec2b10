package pamphlet.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pamphlet.model.Diagnostic;

class StrayFilesTest {
  @TempDir private Path templates;

  @Test
  void listOfReplaceableFilesIsTheBuiltInTheme() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates"))) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(StrayFiles.REPLACEABLE);
    }
    assertThat(StrayFiles.find(Path.of("templates"))).isEmpty();
  }

  @Test
  void misspeltAndMisplacedFilesAreToldWithTheFileThatWasMeant() throws IOException {
    write("homme.ftlh", "serch.ftlh", "pamphlet.css");
    List<Diagnostic> found = StrayFiles.find(templates);
    assertThat(found.stream().map(d -> d.place().path() + ": " + d.help()))
        .containsExactly(
            "templates/homme.ftlh: did you mean \"home.ftlh\"?",
            "templates/pamphlet.css: move it to templates/assets/pamphlet.css",
            "templates/serch.ftlh: did you mean \"search.ftlh\"?");
  }

  @Test
  void filesThatTemplatesNameAndThoseOfPeopleAreNotTold() throws IOException {
    write("home.ftlh", "our-parts.ftlh", "messages_es.properties", "README", "home.ftlh~");
    Files.writeString(templates.resolve("home.ftlh"), "<#import \"our-parts.ftlh\" as p>");
    assertThat(StrayFiles.find(templates)).isEmpty();
  }

  @Test
  void misspeltWordIsToldWithTheWordThatWasMeant() throws IOException {
    Path words = templates.resolve("messages_en.properties");
    Files.writeString(words, "# Ours\nnav.home = Start\nnav.hoem: Start\nnothing.like.it=1\n");
    assertThat(StrayFiles.find(templates).stream().map(d -> d.place().line() + ": " + d.help()))
        .containsExactly("3: did you mean \"nav.home\"?", "4: remove the line");
  }

  @Test
  void wordsThatTemplatesAskForAreNotTold() throws IOException {
    Files.writeString(templates.resolve("home.ftlh"), "${msg(\"our.name\")}${msg('our.' + word)}");
    Files.writeString(
        templates.resolve("messages_fr.properties"),
        "our.name=a\nour.day=b\ndate.pattern.UK=c\ncategory.count.one=d\ncategory.count=e\n");
    assertThat(StrayFiles.find(templates)).isEmpty();
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Files.writeString(templates.resolve(name), "");
    }
  }
}
