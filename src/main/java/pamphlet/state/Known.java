package pamphlet.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import pamphlet.model.Address;
import pamphlet.model.ImageSize;
import pamphlet.model.SourcePath;

/**
 * What a build knows of the one before it.
 *
 * @param settings the hash of the settings that the pages were compiled with
 * @param pages every Markdown file
 * @param pictures every picture that some page shows
 * @param groups the outputs of kinds that are made all together, by the name of the kind
 * @param outputs every output; none if there was no build to its end
 * @param words the table that pages are written with
 * @param made what was made from the texts of pages; stored apart
 */
public record Known(
    Key settings,
    Map<SourcePath, KnownPage> pages,
    Map<SourcePath, Picture> pictures,
    Map<String, Group> groups,
    SortedMap<Address, KnownOutput> outputs,
    TextTable words,
    Made made) {
  public Known {
    pages = Collections.unmodifiableMap(pages);
    pictures = Collections.unmodifiableMap(pictures);
    groups = Map.copyOf(groups);
    outputs = Collections.unmodifiableSortedMap(outputs);
  }

  /**
   * A picture.
   *
   * @param stamp the file when it was read
   * @param size its size; absent if it cannot be read as a picture
   */
  public record Picture(Stamp stamp, Optional<ImageSize> size) {}

  /**
   * Outputs that are made all together.
   *
   * @param key the hash of all that they were made from
   * @param addresses where they are
   */
  public record Group(Key key, List<Address> addresses) {
    public Group {
      addresses = List.copyOf(addresses);
    }
  }

  /** Nothing at all; a new one, because its table of words grows. */
  public static Known nothing() {
    return new Known(
        Key.NONE,
        Map.of(),
        Map.of(),
        Map.of(),
        Collections.emptySortedMap(),
        new TextTable(),
        Made.nothing());
  }

  /** The same with these pages. */
  public Known withPages(List<KnownPage> others) {
    Map<SourcePath, KnownPage> bySource = new TreeMap<>();
    others.forEach(page -> bySource.put(page.source(), page));
    return new Known(settings, bySource, pictures, groups, outputs, words, made);
  }

  /** The same with what was made from texts. */
  public Known withMade(Made stored) {
    return new Known(settings, pages, pictures, groups, outputs, words, stored);
  }

  /** The same with what is known of the outputs. */
  public Known withOutputs(Map<String, Group> others, SortedMap<Address, KnownOutput> written) {
    return new Known(settings, pages, pictures, others, written, words, made);
  }

  /**
   * The pages and pictures as bytes.
   *
   * @param bytes the bytes
   * @param pages where each page stands in them, for {@link #page}
   */
  public record Image(byte[] bytes, Map<SourcePath, Directory.Spot> pages) {}

  /** The pages and pictures as bytes, which are known before anything is published. */
  public Image image() {
    Out body = new Out(TextTable.NONE);
    body.key(settings).number(pages.size());
    int[] ends = new int[pages.size() + 1];
    ends[0] = body.size();
    int count = 0;
    for (KnownPage page : pages.values()) {
      page.write(body);
      ends[++count] = body.size();
    }
    body.number(pictures.size());
    pictures.forEach((path, picture) -> write(body, path, picture));
    // Behind the pages, since they give words their numbers; read first, all the same.
    Out head = new Out(TextTable.NONE);
    words.write(head);
    byte[] bytes = head.number(body.size()).with(body);
    return new Image(bytes, spots(bytes, bytes.length - body.size(), ends));
  }

  /** The outputs as bytes. */
  public byte[] outputBytes() {
    Out out = new Out(TextTable.NONE).number(groups.size());
    groups.forEach((name, group) -> write(out, name, group));
    out.number(outputs.size());
    outputs.forEach((address, output) -> output.write(out.text(address.path())));
    return out.bytes();
  }

  private Map<SourcePath, Directory.Spot> spots(byte[] bytes, int start, int[] ends) {
    Map<SourcePath, Directory.Spot> spots = new HashMap<>();
    int page = 0;
    for (SourcePath source : pages.keySet()) {
      int from = start + ends[page];
      int length = ends[page + 1] - ends[page];
      spots.put(source, Directory.Spot.of(from, bytes, from, length));
      page++;
    }
    return spots;
  }

  /**
   * Reads one page from where {@link #image} says that it stands.
   *
   * @param words the table that the pages were written with
   */
  public static KnownPage page(byte[] bytes, String[] words) {
    return KnownPage.read(new In(bytes, number -> words[number])).get();
  }

  /** A page that waits on a shelf. */
  public KnownPage page(ShelvedPage page) {
    return KnownPage.read(words.read(page.bytes())).get();
  }

  /**
   * Reads what was written.
   *
   * @param image the bytes of {@link #image}
   * @param published those of {@link #outputBytes}
   * @param each takes all pages apart, maybe side by side
   * @throws RuntimeException if the bytes are damaged
   */
  public static Known read(
      byte[] image, byte[] published, Function<List<Supplier<KnownPage>>, List<KnownPage>> each) {
    In head = new In(image);
    String[] words = TextTable.read(head);
    In in = head.block(number -> words[number]);
    Key settings = in.key();
    Map<SourcePath, KnownPage> pages = new LinkedHashMap<>();
    List<Supplier<KnownPage>> compact = in.all(KnownPage::read);
    each.apply(compact).forEach(page -> pages.put(page.source(), page));
    In made = new In(published);
    return new Known(
        settings,
        pages,
        pictures(in),
        groups(made),
        outputs(made),
        new TextTable(words),
        Made.nothing());
  }

  private static void write(Out out, SourcePath path, Picture picture) {
    FragmentCodec.path(out, path);
    picture.stamp().write(out);
    out.maybe(picture.size(), (o, size) -> o.number(size.width()).number(size.height()));
  }

  private static Map<SourcePath, Picture> pictures(In in) {
    Map<SourcePath, Picture> pictures = new HashMap<>();
    for (int left = in.count(); left > 0; left--) {
      SourcePath path = FragmentCodec.path(in);
      Stamp stamp = Stamp.read(in);
      pictures.put(path, new Picture(stamp, in.maybe(i -> new ImageSize(i.count(), i.count()))));
    }
    return pictures;
  }

  private static void write(Out out, String name, Group group) {
    out.text(name).key(group.key());
    out.all(group.addresses(), (o, address) -> o.text(address.path()));
  }

  private static Map<String, Group> groups(In in) {
    Map<String, Group> groups = new HashMap<>();
    for (int left = in.count(); left > 0; left--) {
      String name = in.text();
      Key key = in.key();
      groups.put(name, new Group(key, new ArrayList<>(in.all(i -> new Address(i.text())))));
    }
    return groups;
  }

  private static SortedMap<Address, KnownOutput> outputs(In in) {
    SortedMap<Address, KnownOutput> outputs = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      outputs.put(new Address(in.text()), KnownOutput.read(in));
    }
    return outputs;
  }
}
