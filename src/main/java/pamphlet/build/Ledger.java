package pamphlet.build;

import java.util.Optional;
import pamphlet.model.SourcePath;
import pamphlet.state.Directory;
import pamphlet.state.In;
import pamphlet.state.Known;
import pamphlet.state.KnownPage;
import pamphlet.state.Standing;
import pamphlet.state.StateFile;

/**
 * The pages of the last full build, each read when somebody asks for it.
 *
 * @param ground the site as a whole
 * @param state the file
 * @param standings the section with the standings
 * @param known the section with the pages
 */
record Ledger(Ground ground, StateFile state, int standings, int known) implements AutoCloseable {
  /** How a page stands in the site, if there is such a page and what is stored of it is whole. */
  Optional<Standing> standing(SourcePath page) {
    return ground
        .pages()
        .find(page.fromRoot())
        .flatMap(spot -> bytes(standings, spot))
        .map(bytes -> Standing.read(new In(bytes), page.fromRoot()));
  }

  /** The page itself. */
  Optional<KnownPage> page(Standing standing) {
    return bytes(known, standing.page()).map(bytes -> Known.page(bytes, ground.words()));
  }

  private Optional<byte[]> bytes(int section, Directory.Spot spot) {
    return state.part(section, spot.start(), spot.length()).filter(spot::fits);
  }

  @Override
  public void close() {
    state.close();
  }
}
