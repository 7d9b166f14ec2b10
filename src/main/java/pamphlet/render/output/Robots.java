package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.List;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;

/** The robots file (RFC 9309): everything may be read, and the sitemap is there. */
@AutoService(OutputKind.class)
public final class Robots implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    String sitemap =
        Places.full(context.site(), Places.SITEMAP)
            .map(url -> "\nSitemap: " + url + "\n")
            .orElse("");
    byte[] text = Html.bytes("User-agent: *\nAllow: /\n" + sitemap);
    return List.of(new Output(Places.ROBOTS, Output.Kind.LIST, () -> text, Reads.FRAME));
  }
}
