package pamphlet.build;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pamphlet.model.Asset;
import pamphlet.model.Diagnostic;
import pamphlet.model.ImageSize;
import pamphlet.model.SourcePath;
import pamphlet.render.Overview;
import pamphlet.state.Directory;
import pamphlet.state.FindingsCodec;
import pamphlet.state.In;
import pamphlet.state.Key;
import pamphlet.state.Out;
import pamphlet.state.TextTable;

/**
 * What a build of changed texts needs to know of the site as a whole, from the last build that
 * looked at all of it.
 *
 * @param settings the key of the settings
 * @param words the table that the pages are written with
 * @param flags what the frame of every page shows, see {@link #overview}
 * @param people the keys of those who wrote or reviewed a page
 * @param assets the files that are copied
 * @param told the first findings, sorted; more than a build tells, so that some may go
 * @param common how many texts have each word that the search index leaves out
 * @param files the hashes of the sources with their stamps, sorted
 * @param read what was in those sources that were too new, by path
 * @param pages where the {@link pamphlet.state.Standing} of each page is
 */
record Ground(
    Key settings,
    String[] words,
    List<Boolean> flags,
    List<String> people,
    List<Asset> assets,
    List<Diagnostic> told,
    Map<String, Integer> common,
    long[] files,
    Map<String, Key> read,
    Directory pages) {
  /** What the frame of every page shows of the whole site, apart from pages and people. */
  static List<Boolean> flags(Overview overview) {
    return List.of(
        overview.hasExercises(), overview.hasSigns(), overview.hasFeed(), overview.isFictional());
  }

  /** Whether a file is as it was, told by its stamp. */
  boolean has(long file) {
    return Arrays.binarySearch(files, file) >= 0;
  }

  /** The assets by source. */
  SortedMap<SourcePath, Asset> assetsBySource() {
    SortedMap<SourcePath, Asset> bySource = new TreeMap<>();
    assets.forEach(asset -> bySource.put(asset.source(), asset));
    return bySource;
  }

  byte[] bytes() {
    Out out = new Out(TextTable.NONE).key(settings);
    new TextTable(words).write(out);
    out.all(flags, Out::flag).all(people, Out::text).all(assets, Ground::write);
    new FindingsCodec("").diagnostics(out, told);
    out.all(common.entrySet(), (o, word) -> o.text(word.getKey()).number(word.getValue()));
    out.longs(files).all(read.entrySet(), (o, file) -> o.text(file.getKey()).key(file.getValue()));
    pages.write(out);
    return out.bytes();
  }

  static Ground read(byte[] bytes) {
    In in = new In(bytes);
    return new Ground(
        in.key(),
        TextTable.read(in),
        in.all(In::flag),
        in.all(In::text),
        in.all(Ground::asset),
        new FindingsCodec("").diagnostics(in),
        counts(in),
        in.longs(),
        keys(in),
        Directory.read(in));
  }

  private static void write(Out out, Asset asset) {
    out.text(asset.source().value()).number(asset.bytes());
    out.maybe(asset.image(), (o, size) -> o.number(size.width()).number(size.height()));
  }

  private static Asset asset(In in) {
    SourcePath source = new SourcePath(in.text());
    long bytes = in.number();
    Optional<ImageSize> image = in.maybe(i -> new ImageSize(i.count(), i.count()));
    return new Asset(source, bytes, image);
  }

  static Map<String, Integer> counts(In in) {
    Map<String, Integer> counts = new HashMap<>();
    for (int left = in.count(); left > 0; left--) {
      counts.put(in.text(), in.count());
    }
    return counts;
  }

  private static Map<String, Key> keys(In in) {
    Map<String, Key> keys = new HashMap<>();
    for (int left = in.count(); left > 0; left--) {
      keys.put(in.text(), in.key());
    }
    return keys;
  }
}
