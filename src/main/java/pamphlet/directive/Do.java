package pamphlet.directive;

import com.google.auto.service.AutoService;
import java.util.List;
import pamphlet.model.Fragment;

/** {@code :::do}: what helps, as a list. */
@AutoService(Directive.class)
public final class Do implements Directive {
  @Override
  public String name() {
    return "do";
  }

  @Override
  public LabelUse label() {
    return LabelUse.OPTIONAL;
  }

  @Override
  public List<AttributeSpec> attributes() {
    return List.of();
  }

  @Override
  public Fragment render(Container container, Report report) {
    if (!Lists.isOneList(container, DirectiveCodes.LIST_EXPECTED, report)) {
      return container.content();
    }
    Fragment.Builder out = Lists.openWithId("section", "do-list", container);
    Lists.heading(out, container, "do.title");
    Lists.list(out, "ul", container.items(), Container.Item::html);
    return out.html("</section>\n").build();
  }
}
