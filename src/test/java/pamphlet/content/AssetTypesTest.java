package pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pamphlet.host.MediaTypes;
import pamphlet.model.Address;

class AssetTypesTest {
  /** Browsers play a sound and show a text only if its type is known, and save it otherwise. */
  @Test
  void everyKindThatIsPublishedHasAMediaType() {
    assertThat(Stream.concat(AssetCheck.PICTURES.keySet().stream(), AssetCheck.FILES.stream()))
        .allSatisfy(
            ending ->
                assertThat(MediaTypes.of(new Address("file." + ending)))
                    .isNotEqualTo("application/octet-stream"));
  }

  @Test
  void onlyTextIsWorthCompressing() {
    assertThat(
            Stream.of("a.html", "a.css", "a.svg", "a.xml", "feed.xml", "a.json").map(Address::new))
        .allMatch(MediaTypes::isText);
    assertThat(Stream.of("a.png", "a.docx", "a.pdf", "a.mp3").map(Address::new))
        .noneMatch(MediaTypes::isText);
  }
}
