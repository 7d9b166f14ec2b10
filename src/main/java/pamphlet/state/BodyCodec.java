package pamphlet.state;

import pamphlet.model.ListOutline;
import pamphlet.model.PageBody;
import pamphlet.model.TextBlock;

/** Stores the text of a page. */
public final class BodyCodec {
  private static final TextBlock.Kind[] KINDS = TextBlock.Kind.values();

  private final String path;
  private final PlaceCodec places;
  private final FragmentCodec fragments;
  private final FindingsCodec findings;

  /**
   * @param path the file that the text is from, from the site's root
   */
  public BodyCodec(String path) {
    this.path = path;
    this.places = new PlaceCodec(path, true);
    this.fragments = new FragmentCodec(places);
    this.findings = new FindingsCodec(path);
  }

  /** The text as bytes. */
  public byte[] bytes(PageBody body) {
    Out out = new Out(Words.NONE);
    fragments.write(out, body.html());
    out.all(body.text(), this::block).all(body.lists(), this::list);
    findings.allowances(out, body.allowances());
    return out.bytes();
  }

  /** The text that {@link #bytes} stored. */
  public PageBody read(byte[] bytes) {
    In in = new In(bytes);
    return new PageBody(
        fragments.read(in), in.all(this::block), in.all(this::list), findings.allowances(in));
  }

  private void block(Out out, TextBlock block) {
    out.constant(block.kind()).text(block.text());
    out.all(block.runs(), BodyCodec::run);
  }

  private TextBlock block(In in) {
    return new TextBlock(in.constant(KINDS), in.text(), path, in.all(BodyCodec::run));
  }

  private static void run(Out out, TextBlock.Run run) {
    out.number(run.offset()).number(run.line()).number(run.column());
  }

  private static TextBlock.Run run(In in) {
    return new TextBlock.Run(in.count(), in.count(), in.count());
  }

  private void list(Out out, ListOutline list) {
    out.flag(list.ordered()).number(list.items()).flag(list.hasNested());
    places.write(out, list.place());
  }

  private ListOutline list(In in) {
    return new ListOutline(in.flag(), in.count(), in.flag(), places.read(in));
  }
}
