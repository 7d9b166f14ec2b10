package pamphlet.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import pamphlet.history.Moves;
import pamphlet.history.PublishedUrls;
import pamphlet.model.Address;
import pamphlet.model.Site;
import pamphlet.render.Output;
import pamphlet.render.Renderer;

/**
 * The outputs of a site with those that lead on from pages that Pamphlet made earlier and makes no
 * more.
 *
 * @param outputs every file of the site
 * @param moves which of them lead on, and where to
 */
record FormerPages(List<Output> outputs, SortedMap<Address, Address> moves) {
  /** Whether there may be any; then all outputs must be known before the first is made. */
  static boolean mayBe(SiteRoot root) throws IOException {
    return !new UrlsFile(root).read().value().places().isEmpty();
  }

  static FormerPages of(SiteRoot root, Site site, List<Output> plain, Renderer renderer)
      throws IOException {
    PublishedUrls published = new UrlsFile(root).read().value();
    if (published.places().isEmpty()) {
      return new FormerPages(plain, Collections.emptySortedMap());
    }
    List<Output> outputs = new ArrayList<>(plain);
    Set<Address> present = outputs.stream().map(Output::address).collect(Collectors.toSet());
    SortedMap<Address, Address> moves = new Moves(site).gone(published, present);
    moves.forEach((from, to) -> outputs.add(renderer.moved(from, to)));
    return new FormerPages(List.copyOf(outputs), moves);
  }

  /** What happened without anybody asking for it, one line each. */
  List<String> notes() {
    return moves.entrySet().stream()
        .map(move -> move.getKey().path() + " is no more and leads to " + move.getValue().path())
        .toList();
  }
}
