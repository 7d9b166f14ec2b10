package pamphlet.build;

import java.util.List;
import java.util.Optional;
import pamphlet.model.ArticleDetails;
import pamphlet.model.BodyFact;
import pamphlet.model.Escape;
import pamphlet.model.ExerciseDetails;
import pamphlet.model.Fragment;
import pamphlet.model.FrontMatter;
import pamphlet.model.PageFacts;
import pamphlet.model.Piece;
import pamphlet.render.Renderer;

/** What a clinician approves of a page, as readers would see it, without the frame of the page. */
final class ReviewHtml {
  private final Renderer renderer;
  private final StringBuilder out = new StringBuilder();
  private final PageFacts page;

  private ReviewHtml(Renderer renderer, PageFacts page) {
    this.renderer = renderer;
    this.page = page;
  }

  /** The text of a page that belongs to the renderer's site, or did so earlier. */
  static String of(Renderer renderer, PageFacts page, Fragment body) {
    ReviewHtml html = new ReviewHtml(renderer, page);
    html.frontMatter(page.frontMatter());
    html.out.append(html.filled(withCard(body, page.emergencyCard())));
    return html.out.toString();
  }

  private void frontMatter(FrontMatter matter) {
    element("h1", matter.title());
    element("p", matter.summary());
    article(matter.article());
    exercise(matter.exercise());
    matter
        .image()
        .ifPresent(
            image -> {
              Fragment picture = new Fragment(List.of(new Piece.Picture(image.use())));
              out.append("<figure>").append(filled(picture));
              image.caption().ifPresent(caption -> element("figcaption", caption));
              out.append("</figure>\n");
            });
  }

  private void article(ArticleDetails article) {
    list("Key points", article.keyPoints());
  }

  private void exercise(ExerciseDetails exercise) {
    line("Position", exercise.position());
    line("Equipment", exercise.equipment());
    line("Dose", exercise.dose().map(dose -> renderer.dose(dose) + ", " + dose.frequency()));
    line("Where it is felt", exercise.feel());
    list("Precautions", exercise.precautions());
    list("Stop if you have", exercise.stopIf());
  }

  private void line(String name, Optional<String> value) {
    value.ifPresent(text -> element("p", name + ": " + text));
  }

  private void list(String name, List<Fragment> items) {
    if (!items.isEmpty()) {
      element("h2", name);
      out.append("<ul>\n");
      items.forEach(item -> out.append("<li>").append(filled(item)).append("</li>\n"));
      out.append("</ul>\n");
    }
  }

  private void element(String name, String text) {
    out.append("<" + name + ">").append(Escape.html(text)).append("</" + name + ">\n");
  }

  private String filled(Fragment fragment) {
    return renderer.html(fragment, page.source().address());
  }

  /** The emergency card in its place, where a page of the site only points up to it. */
  private static Fragment withCard(Fragment body, Optional<BodyFact.RedFlagCard> card) {
    Fragment.Builder all = new Fragment.Builder();
    for (Piece piece : body.pieces()) {
      boolean isCard = piece instanceof Piece.LiftedCard && card.isPresent();
      all.append(isCard ? card.get().html() : new Fragment(List.of(piece)));
    }
    return all.build();
  }
}
