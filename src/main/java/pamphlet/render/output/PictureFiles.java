package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Stream;
import pamphlet.model.SourcePath;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.PictureFile;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;
import pamphlet.render.SmallPictures.Small;

/** The smaller forms of wide pictures. */
@AutoService(OutputKind.class)
public final class PictureFiles implements OutputKind {
  /** Counts the ways in which pictures were made smaller; a new one makes all anew. */
  private static final int MADE = 1;

  @Override
  public List<Output> outputs(RenderContext context) {
    return context.pictures().all().entrySet().stream()
        .flatMap(entry -> outputs(context, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static byte[] bytes(RenderContext context, SourcePath source, int width) {
    return context
        .files()
        .derived(source, width + "w-" + MADE, file -> PictureFile.narrowed(file, width));
  }

  private static Stream<Output> outputs(
      RenderContext context, SourcePath source, List<Small> forms) {
    return forms.stream()
        .map(
            form ->
                new Output(
                    form.address(),
                    Output.Kind.ASSET,
                    () -> bytes(context, source, form.width()),
                    Reads.file(source)));
  }
}
