package pamphlet.render.view;

/**
 * The files of the reader's search, as the search page refers to them.
 *
 * @param index the head of the index
 * @param minisearch the search engine, which is loaded at first use
 * @param script what the page does
 */
public record SearchView(String index, String minisearch, String script) implements View {
  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> index;
      case 1 -> minisearch;
      default -> script;
    };
  }
}
