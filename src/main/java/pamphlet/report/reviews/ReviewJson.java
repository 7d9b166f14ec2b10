package pamphlet.report.reviews;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import pamphlet.report.JsonWriter;

/**
 * The list for programs: {@code {"version": 1, "site": …, "today": …, "pages": […]}}. A page has
 * {@code file}, {@code title} and {@code state}; {@code category}, {@code reviewer}, {@code
 * reviewed} and {@code nextReview} only if it has them.
 */
public final class ReviewJson {
  private static final int VERSION = 1;

  private ReviewJson() {}

  /** Writes the list to {@code out}. */
  public static void write(ReviewList list, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.object().member("version", VERSION);
    json.member("site", list.site()).member("today", list.today().toString());
    json.name("pages").array();
    for (ReviewItem item : list.items()) {
      write(item, json);
    }
    json.endArray().endObject();
    out.append('\n');
  }

  private static void write(ReviewItem item, JsonWriter json) throws IOException {
    json.object().member("file", item.source().fromRoot()).member("title", item.title());
    member("category", item.category(), json);
    member("reviewer", item.reviewer(), json);
    member("reviewed", item.reviewed().map(LocalDate::toString), json);
    member("nextReview", item.next().map(LocalDate::toString), json);
    json.member("state", item.state()).endObject();
  }

  private static void member(String name, Optional<String> value, JsonWriter json)
      throws IOException {
    if (value.isPresent()) {
      json.member(name, value.get());
    }
  }
}
