package pamphlet.directive;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pamphlet.model.BodyFact;
import pamphlet.model.Fragment;
import pamphlet.model.Piece;
import pamphlet.model.SourcePath;
import pamphlet.model.Target;

/** {@code :::exercises}: links to exercise pages, shown as cards with picture and dose. */
@AutoService(Directive.class)
public final class Exercises implements Directive {
  @Override
  public String name() {
    return "exercises";
  }

  @Override
  public LabelUse label() {
    return LabelUse.NONE;
  }

  @Override
  public Fragment render(Container container, Report report) {
    if (!Lists.isOneList(container, DirectiveCodes.LIST_EXPECTED, report)) {
      return container.content();
    }
    List<SourcePath> pages = pages(container, report);
    report.fact(new BodyFact.Exercises(pages, container.place()));
    return Lists.openWithId("div", "exercise-cards", container)
        .slot(new Piece.ExerciseCards(pages))
        .html("</div>\n")
        .build();
  }

  private static List<SourcePath> pages(Container container, Report report) {
    List<SourcePath> pages = new ArrayList<>();
    for (Container.Item item : container.items()) {
      page(item).ifPresentOrElse(pages::add, () -> reportNoPage(item, report));
    }
    return pages;
  }

  private static Optional<SourcePath> page(Container.Item item) {
    if (item.isLinkOnly()
        && item.links().get(0) instanceof Target.Page page
        && page.anchor().isEmpty()) {
      return Optional.of(page.page());
    }
    return Optional.empty();
  }

  private static void reportNoPage(Container.Item item, Report report) {
    report.problem(
        item.place(),
        DirectiveCodes.NOT_AN_EXERCISE,
        "this is not one link to an exercise page",
        "write only a link, for example \"- [Neck tilt](exercises/neck-tilt.md)\"");
  }
}
