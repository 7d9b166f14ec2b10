package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Stream;
import pamphlet.model.SourcePath;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.PictureFile;
import pamphlet.render.RenderContext;
import pamphlet.render.SmallPictures.Small;

/** The smaller forms of wide pictures. */
@AutoService(OutputKind.class)
public final class PictureFiles implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    return context.pictures().all().entrySet().stream()
        .flatMap(entry -> outputs(context, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Stream<Output> outputs(
      RenderContext context, SourcePath source, List<Small> forms) {
    return forms.stream()
        .map(
            form ->
                new Output(
                    form.address(),
                    Output.Kind.ASSET,
                    () -> PictureFile.narrowed(context.files().bytes(source), form.width())));
  }
}
