package pamphlet.markdown;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import pamphlet.directive.Report;
import pamphlet.model.BodyFact;
import pamphlet.model.Code;
import pamphlet.model.Place;
import pamphlet.model.Target;

/** Takes what directives tell into the page. */
final class PageReport implements Report {
  private final Compilation page;
  private final LinkResolver resolver;

  PageReport(Compilation page, LinkResolver resolver) {
    this.page = page;
    this.resolver = resolver;
  }

  @Override
  public void fact(BodyFact fact) {
    page.facts.add(fact);
  }

  @Override
  public List<BodyFact> facts() {
    return Collections.unmodifiableList(page.facts);
  }

  @Override
  public String anchor(String wish, Place place) {
    String id = page.anchors.unique(wish, place);
    page.anchors.reserve(id + "-title");
    return id;
  }

  @Override
  public Optional<Target> resolve(String destination, Place place) {
    return resolver.resolve(destination, place);
  }

  @Override
  public void problem(Place place, Code code, String message, String help) {
    page.report(place, code, message, help);
  }
}
