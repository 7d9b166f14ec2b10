package pamphlet.report.reviews;

/** How a review pack looks, on a screen and on paper. */
final class PackStyle {
  /**
   * Colors have a contrast of at least 4.5 to 1 on white (WCAG 2.2, 1.4.3); changes differ in their
   * lines as well, for those who print in black and white (1.4.1).
   */
  static final String TEXT =
      """
      body { font: 1rem/1.5 system-ui, sans-serif; color: #101828; background: #fff; margin: 0 }
      main { max-width: 45rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
      .banner { border: 3px solid #b42318; padding: 0.5rem 1rem }
      article { border-top: 4px solid #475467; margin-top: 3rem }
      .text, .changes { border-left: 4px solid #98a2b3; padding-left: 1rem }
      .text h4 { font-size: 1.25rem }
      .text h5 { font-size: 1.1rem }
      .text h6 { font-size: 1rem }
      .text img { max-width: 100%; height: auto }
      .text table { border-collapse: collapse }
      .text th, .text td { border: 1px solid #98a2b3; padding: 0.25rem 0.5rem; text-align: left }
      .care-card, .do-list, .dont-list, .note { border: 2px solid #475467; padding: 0 1rem; margin: 1rem 0 }
      .care-card-emergency { border-width: 5px }
      sup .visually-hidden { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
      .footnote-back { display: none }
      ins { color: #05603a; font-weight: bold; text-decoration: underline }
      del { color: #b42318; text-decoration: line-through }
      .same, small { color: #475467 }
      fieldset { border: 2px solid #475467; margin: 1.5rem 0; padding: 0.5rem 1rem }
      legend { font-weight: bold; padding: 0 0.5rem }
      .box { display: flex; gap: 0.5rem; padding: 0.25rem 0 }
      .box input { flex: none; width: 1.5rem; height: 1.5rem; margin: 0 }
      .line { display: inline-block; min-width: 6rem }
      input[type=text], textarea { font: inherit; color: inherit; box-sizing: border-box; width: 100%; max-width: 28rem;
        background: #fff; border: 0; border-bottom: 1px solid #101828; min-height: 2rem }
      textarea { border: 1px solid #101828; max-width: none }
      .code { font-family: ui-monospace, monospace; font-size: 1.25rem }
      @media print {
        body { font-size: 11pt }
        .screen { display: none }
        article { break-before: page; border-top: 0 }
        h2, h3, h4, h5, h6, legend { break-after: avoid }
        fieldset, tr, img, .care-card { break-inside: avoid }
      }
      """;

  private PackStyle() {}
}
