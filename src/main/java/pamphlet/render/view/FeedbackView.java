package pamphlet.render.view;

/**
 * Where a reader can answer "was this helpful?". Each is a mail that names the page.
 *
 * @param yes the mail of a reader who was helped
 * @param no the mail of one who was not
 */
public record FeedbackView(String yes, String no) implements View {
  @Override
  public Object part(int place) {
    return place == 0 ? yes : no;
  }
}
