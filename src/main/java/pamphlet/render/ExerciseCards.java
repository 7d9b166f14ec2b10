package pamphlet.render;

import java.util.List;
import java.util.Map;
import pamphlet.model.Address;
import pamphlet.model.ExerciseDetails;
import pamphlet.model.Image;
import pamphlet.model.ImageUse;
import pamphlet.model.LinkedPage;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.render.view.ExerciseCardView;
import pamphlet.render.view.Markup;

/** Shows exercises as cards with picture and dose. */
public final class ExerciseCards {
  private final Site site;
  private final Doses doses;
  private final Templates templates;
  private final Fragments fragments;

  ExerciseCards(Site site, Messages messages, Templates templates, SmallPictures pictures) {
    this.site = site;
    this.doses = new Doses(messages);
    this.templates = templates;
    this.fragments = new Fragments(site, messages, this, pictures);
  }

  /** The fragments that hold these cards. */
  Fragments fragments() {
    return fragments;
  }

  /** The cards as HTML. Exercises that are not shown in lists are left out. */
  String html(List<SourcePath> exercises, Address page) {
    List<ExerciseCardView> cards =
        exercises.stream()
            .flatMap(source -> site.page(source).stream())
            .filter(LinkedPage::isListed)
            .map(exercise -> card(exercise, page))
            .toList();
    return cards.isEmpty() ? "" : templates.render("exercise-cards.ftlh", Map.of("cards", cards));
  }

  /** One exercise as a card on {@code page}. */
  public ExerciseCardView card(LinkedPage exercise, Address page) {
    ExerciseDetails details = exercise.frontMatter().exercise();
    String path = exercise.address().path();
    return new ExerciseCardView(
        path.substring(0, path.lastIndexOf('.')),
        exercise.address().from(page),
        exercise.frontMatter().title(),
        exercise.frontMatter().summary(),
        details.dose().map(doses::line).orElse(""),
        details.area().orElse(""),
        details.position().orElse(""),
        details.equipment().orElse(""),
        exercise.frontMatter().image().map(image -> picture(image, page)));
  }

  private Markup picture(Image image, Address page) {
    // The link beside it says what it is; the exercise's own page describes the picture.
    ImageUse silent = new ImageUse(image.src(), "", "", image.place());
    return fragments.picture(silent, page, false);
  }
}
