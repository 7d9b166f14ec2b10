package pamphlet.directive;

import java.util.List;
import java.util.function.Function;
import pamphlet.model.Code;
import pamphlet.model.Escape;
import pamphlet.model.Fragment;

/** What directives that hold one list have in common. */
final class Lists {
  private Lists() {}

  /** Whether the container holds one list with items; reports under {@code code} if not. */
  static boolean isOneList(Container container, Code code, Report report) {
    if (container.isSingleList() && !container.items().isEmpty()) {
      return true;
    }
    report.problem(
        container.place(),
        code,
        container.content().isEmpty()
            ? "there is no list inside"
            : "what stands inside is not one list",
        "write one list inside, each line starting with \"- \", and nothing else");
    return false;
  }

  /**
   * A box with a heading and a list.
   *
   * @param ownClass its class, besides the author's
   * @param title the message that is its heading where the author gave no label
   * @param write what stands inside each {@code li}
   */
  static Fragment box(
      String ownClass,
      Container container,
      String title,
      Function<Container.Item, Fragment> write) {
    Fragment.Builder out = openWithId("section", ownClass, container);
    heading(out, container, title);
    list(out, "ul", container.items(), write);
    return out.html("</section>\n").build();
  }

  /** Starts the element around a directive, with its own class and the author's. */
  static Fragment.Builder open(String element, String ownClass, Container container) {
    Fragment.Builder out = new Fragment.Builder();
    out.html("<").html(element).html(" class=\"").html(ownClass);
    container.classes().forEach(name -> out.html(" ").text(name));
    return out.html("\"");
  }

  /** As {@link #open}, with the author's id and the end of the tag. */
  static Fragment.Builder openWithId(String element, String ownClass, Container container) {
    Fragment.Builder out = open(element, ownClass, container);
    container.id().ifPresent(id -> out.html(" id=\"").html(Escape.html(id)).html("\""));
    return out.html(">\n");
  }

  /** A heading with the author's label, or else the message. */
  static void heading(Fragment.Builder out, Container container, String message) {
    int level = container.headingLevel();
    out.html("<h" + level + ">");
    container.label().ifPresentOrElse(out::append, () -> out.message(message));
    out.html("</h" + level + ">\n");
  }

  /** The items as a list; {@code write} gives what stands inside each {@code li}. */
  static void list(
      Fragment.Builder out,
      String tag,
      List<Container.Item> items,
      Function<Container.Item, Fragment> write) {
    out.html("<").html(tag).html(">\n");
    for (Container.Item item : items) {
      out.html("<li");
      item.id().ifPresent(id -> out.html(" id=\"").html(Escape.html(id)).html("\""));
      out.html(">").append(write.apply(item)).html("</li>\n");
    }
    out.html("</ul>\n");
  }
}
