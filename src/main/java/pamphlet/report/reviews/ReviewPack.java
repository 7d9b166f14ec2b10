package pamphlet.report.reviews;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.Escape;
import pamphlet.model.PageType;
import pamphlet.model.Person;
import pamphlet.model.Settings;
import pamphlet.model.Source;
import pamphlet.model.TextCode;
import pamphlet.report.criteria.PersonQuestions;

/**
 * One page for a reviewer who has no account anywhere: what is due, what changed since the last
 * approval, questions to think about, and a sign-off to print or to send back. It needs no script
 * and loads nothing. No box is ticked and nothing is added up: the judgement is the reviewer's.
 *
 * @param settings the site's settings
 * @param today the day that everything is judged by
 * @param reviewer the reviewer
 * @param items what is due
 * @param leftOut pages that are due and cannot be reviewed yet, because they have errors
 */
public record ReviewPack(
    Settings settings,
    LocalDate today,
    Person reviewer,
    List<PackItem> items,
    List<String> leftOut) {
  private static final List<String> QUESTIONS =
      List.of(
          "Is every statement right by what is known today?",
          "Are the warning signs complete, and is each at the right level?",
          "Is nothing missing that could harm a reader who does not know it?");

  public ReviewPack {
    items = List.copyOf(items);
    leftOut = List.copyOf(leftOut);
  }

  /** The page. */
  public String html() {
    StringBuilder out = new StringBuilder();
    String title = "For review: " + settings.title();
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    element("title", title, out);
    out.append("<style>\n").append(PackStyle.TEXT).append("</style>\n</head>\n<body>\n<main>\n");
    if (reviewer.fictional()) {
      out.append("<p class=\"banner\"><strong>Demonstration.</strong> ");
      out.append("This reviewer is made up, and no clinician has reviewed these texts.</p>\n");
    }
    element("h1", title, out);
    introduction(out);
    for (int i = 0; i < items.size(); i++) {
      item(items.get(i), i + 1, out);
    }
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private void introduction(StringBuilder out) {
    String pages = items.size() == 1 ? "1 page waits" : items.size() + " pages wait";
    element("p", pages + " for " + reviewer.nameWithCredentials() + ", as of " + today + ".", out);
    element(
        "p",
        "Read each text. The questions behind it are there to help you think; nobody counts the"
            + " ticks. Then sign, and send it back on paper or by e-mail. The code beside your"
            + " name belongs to exactly this text: if a word is changed afterwards, the code no"
            + " longer fits.",
        out);
    out.append("<ol>\n");
    for (int i = 0; i < items.size(); i++) {
      PackItem item = items.get(i);
      out.append("<li><a href=\"#page-" + (i + 1) + "\">" + Escape.html(item.review().title()));
      out.append("</a>: " + Escape.html(item.concerns()) + "</li>\n");
    }
    out.append("</ol>\n");
    if (!leftOut.isEmpty()) {
      String names = String.join(", ", leftOut);
      element("p", "Not in here, because the editor has mistakes to mend first: " + names, out);
    }
  }

  private void item(PackItem item, int number, StringBuilder out) {
    out.append("<article>\n<h2 id=\"page-" + number + "\">" + number + ". ");
    out.append(Escape.html(item.review().title())).append("</h2>\n");
    element("p", state(item.review()), out);
    changes(item, out);
    element("h3", "The text", out);
    out.append("<div class=\"text\">\n").append(PackText.alone(item.text(), item.pictures()));
    out.append("\n</div>\n");
    sources(item.page().frontMatter().sources(), out);
    questions(item, number, out);
    signOff(item, number, out);
    out.append("</article>\n");
  }

  private static String state(ReviewItem item) {
    String last = item.reviewed().map(day -> "Last reviewed " + day).orElse("Never reviewed");
    String next = item.next().map(day -> ", next review due " + day).orElse("");
    return last + next + ". File: " + item.source().fromRoot();
  }

  private static void changes(PackItem item, StringBuilder out) {
    element("h3", "What changed since the last approval", out);
    Optional<PackItem.Earlier> earlier = item.earlier();
    if (earlier.isEmpty()) {
      element("p", "No approval of this page is recorded. All of it is shown.", out);
      return;
    }
    String approval = earlier.get().by() + " approved it on " + earlier.get().date() + ". ";
    if (earlier.get().isSame()) {
      element("p", approval + "The text is the same, letter by letter.", out);
    } else if (earlier.get().text().isEmpty()) {
      element(
          "p", approval + "The text of that day is not kept anywhere; all of it is shown.", out);
    } else {
      String words = WordDiff.of(earlier.get().text().get(), item.text());
      String how = "Words that are new are underlined, words that are gone are struck out.";
      String none = "No word is different; the form is.";
      element("p", approval + (words.isEmpty() ? none : how), out);
      out.append("<div class=\"changes\">\n").append(words).append("</div>\n");
    }
  }

  private static void sources(List<Source> sources, StringBuilder out) {
    element("h3", "Sources", out);
    if (sources.isEmpty()) {
      element("p", "None are given.", out);
      return;
    }
    out.append("<ol>\n");
    for (Source source : sources) {
      String publisher = source.publisher().map(name -> ", " + name).orElse("");
      String address = source.url().map(url -> ", " + url).orElse("");
      element("li", source.title() + publisher + address, out);
    }
    out.append("</ol>\n");
  }

  private static void questions(PackItem item, int number, StringBuilder out) {
    boolean isExercise = item.page().frontMatter().type() == PageType.EXERCISE;
    out.append("<fieldset>\n<legend>Questions to think about</legend>\n");
    QUESTIONS.forEach(question -> box(question, "", out));
    if (isExercise) {
      box("Are the steps and the dose safe for those who will read them?", "", out);
    }
    for (Map.Entry<String, String> criterion : PersonQuestions.of(isExercise).entrySet()) {
      box(criterion.getValue(), criterion.getKey(), out);
    }
    out.append("<label class=\"line\" for=\"notes-" + number + "\">Notes</label>\n");
    out.append("<textarea id=\"notes-" + number + "\" rows=\"4\"></textarea>\n</fieldset>\n");
  }

  private void signOff(PackItem item, int number, StringBuilder out) {
    String code = TextCode.of(item.page().reviewedHash());
    out.append("<fieldset class=\"sign\">\n<legend>Sign-off</legend>\n");
    element(
        "p",
        "Page: " + item.review().title() + " (" + item.review().source().fromRoot() + ")",
        out);
    out.append("<p>Code of the text: <strong class=\"code\">" + code + "</strong></p>\n");
    box("I have read this text and approve it as it is.", "", out);
    box("I approve it once the changes that I noted are made.", "", out);
    box("I do not approve it.", "", out);
    field("Name", "name-" + number, out);
    field("Date", "date-" + number, out);
    field("Signature", "signature-" + number, out);
    settings
        .publisher()
        .email()
        .ifPresent(email -> out.append(answer(email, item.review().title(), code)));
    out.append("<p class=\"same\">For the editor: <code>pamphlet reviews --approve ");
    out.append(Escape.html(item.review().source().fromRoot() + " --by " + reviewer.id()));
    out.append(" --date YYYY-MM-DD --code " + code + "</code></p>\n</fieldset>\n");
  }

  private static String answer(String email, String title, String code) {
    String subject = "Review of " + title + ", text " + code;
    String body =
        "Page: %s\r\nCode of the text: %s\r\n\r\nI approve it as it is (yes or no): "
            + "\r\nChanges that I ask for: \r\n\r\nName: \r\nDate: \r\n";
    String href =
        "mailto:"
            + email
            + "?subject="
            + encoded(subject)
            + "&body="
            + encoded(body.formatted(title, code));
    return "<p class=\"screen\"><a href=\"" + Escape.html(href) + "\">Answer by e-mail</a></p>\n";
  }

  /** RFC 6068, section 5: blanks are %20, never a plus sign. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static void box(String label, String id, StringBuilder out) {
    String criterion = id.isEmpty() ? "" : " <small>" + id + "</small>";
    out.append("<label class=\"box\"><input type=\"checkbox\"> <span>");
    out.append(Escape.html(label)).append(criterion).append("</span></label>\n");
  }

  private static void field(String label, String id, StringBuilder out) {
    out.append("<p><label class=\"line\" for=\"" + id + "\">" + label + "</label> ");
    out.append("<input type=\"text\" id=\"" + id + "\" autocomplete=\"off\"></p>\n");
  }

  private static void element(String name, String text, StringBuilder out) {
    out.append("<" + name + ">").append(Escape.html(text)).append("</" + name + ">\n");
  }
}
