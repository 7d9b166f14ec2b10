package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Stream;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;

/** The theme's style sheet, script and icon, and the files beside the articles. */
@AutoService(OutputKind.class)
public final class ServedFiles implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    Stream<Output> theme =
        context.themeFiles().all().values().stream()
            .map(file -> new Output(file.address(), Output.Kind.ASSET, file::bytes, Reads.FRAME));
    Stream<Output> articles =
        context.site().assets().keySet().stream()
            .map(
                file ->
                    new Output(
                        file.address(),
                        Output.Kind.ASSET,
                        () -> context.files().bytes(file),
                        Reads.file(file)));
    return Stream.concat(theme, articles).toList();
  }
}
