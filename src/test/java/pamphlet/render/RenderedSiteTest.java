package pamphlet.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What holds for every page of a site. */
class RenderedSiteTest {
  private static Map<String, Document> pages(SampleSite sample) {
    Map<String, Document> pages = new TreeMap<>();
    for (Output output : sample.renderer().outputs()) {
      String path = output.address().path();
      if (path.endsWith(".html")) {
        String html = new String(output.content().bytes(), StandardCharsets.UTF_8);
        pages.put(path, Jsoup.parse(html));
      }
    }
    return pages;
  }

  @Test
  void noTwoOutputsHaveOneAddress() {
    assertThat(new SampleSite().addresses()).doesNotHaveDuplicates();
  }

  @Test
  void everyKindOfPageIsThere() {
    assertThat(new SampleSite().addresses())
        .contains(
            "index.html",
            "neck-spasm.html",
            "exercises/neck-tilt.html",
            "exercises/index.html",
            "old-advice.html",
            "neck/spasm/index.html",
            "about/us.html",
            "categories/index.html",
            "categories/neck.html",
            "a-z.html",
            "red-flags.html",
            "people/sample.html",
            "people/index.html",
            "appointment/neck-spasm.html",
            "search.html",
            "404.html",
            "robots.txt",
            "assets/copy.js",
            "images/neck.svg")
        .doesNotContain("sitemap.xml", "feed.xml");
  }

  /** They are made once for each folder, but not for the pages that they lead to. */
  @Test
  void linksOfTheFrameAreMarkedOnTheirOwnPagesOnly() {
    Set<String> marked = new HashSet<>();
    pages(new SampleSite())
        .forEach(
            (path, page) -> {
              for (Element link : page.select(".top .brand, .nav a[href]")) {
                boolean isOwn = leadsTo(path, link.attr("href")).equals("/" + path);
                assertThat(link.hasAttr("aria-current")).as("%s: %s", path, link).isEqualTo(isOwn);
                marked.addAll(isOwn ? Set.of(path) : Set.of());
              }
            });
    assertThat(marked)
        .contains("index.html", "categories/index.html", "exercises/index.html", "a-z.html")
        .contains("red-flags.html", "search.html", "people/index.html");
  }

  private static String leadsTo(String page, String href) {
    return URI.create("https://example.org/" + page).resolve(href).getPath();
  }

  @Test
  void everyReferenceIsRelativeAndLeadsToAnOutput() {
    SampleSite sample = new SampleSite();
    Set<String> outputs = new HashSet<>(sample.addresses());
    Map<String, Document> pages = pages(sample);
    List<String> broken = new ArrayList<>();
    pages.forEach(
        (path, page) -> {
          for (Element element : page.select("[href], [src], [action]")) {
            for (String name : List.of("href", "src", "action")) {
              String reference = element.attr(name);
              if (!reference.isEmpty() && !isWhole(path, reference, outputs, pages)) {
                broken.add(path + " → " + reference);
              }
            }
          }
        });
    assertThat(broken).isEmpty();
  }

  private static boolean isWhole(
      String path, String reference, Set<String> outputs, Map<String, Document> pages) {
    if (reference.matches("(https?|mailto|tel):.*")) {
      return true;
    }
    URI target = URI.create("site:///" + path).resolve(reference);
    String file = target.getPath().substring(1);
    String anchor = target.getFragment();
    boolean anchored = anchor == null || pages.get(file).getElementById(anchor) != null;
    return !reference.startsWith("/") && outputs.contains(file) && anchored;
  }

  @Test
  void everyPageHasOneHeadingOneAndUniqueIds() {
    pages(new SampleSite())
        .forEach(
            (path, page) -> {
              assertThat(page.select("h1")).as(path).hasSize(1);
              assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
              assertThat(page.select("main")).as(path).hasSize(1);
              assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en");
            });
  }

  @Test
  void noPageHasEmptyListsHeadingsOrNamelessSections() {
    pages(new SampleSite())
        .forEach(
            (path, page) -> {
              assertThat(page.select("ul, ol, dl").not(":has(li, dt)")).as(path).isEmpty();
              for (Element heading : page.select("h1, h2, h3, h4, p:not([id])")) {
                assertThat(heading.text()).as(path).isNotBlank();
              }
              for (Element named : page.select("[aria-labelledby]")) {
                String id = named.attr("aria-labelledby");
                assertThat(page.getElementById(id)).as(path + "#" + id).isNotNull();
              }
              assertThat(page.select("section:not([aria-labelledby])")).as(path).isEmpty();
            });
  }

  @Test
  void noPageHasInlineScriptStyleOrHandlers() {
    pages(new SampleSite())
        .forEach(
            (path, page) -> {
              assertThat(page.select("style, [style]")).as(path).isEmpty();
              assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                  .as(path)
                  .isEmpty();
              assertThat(page.select("[onclick], [onload], [onerror]")).as(path).isEmpty();
            });
  }

  @Test
  void everyPageOfADemonstrationSaysSo() {
    pages(new SampleSite())
        .forEach(
            (path, page) -> {
              // A page that only leads on shows nothing; a person's page says who is made up.
              if (page.select("meta[http-equiv=refresh]").isEmpty()
                  && !path.startsWith("people/")) {
                assertThat(page.select(".banner-fictional").text())
                    .as(path)
                    .startsWith("Demonstration content, not clinically reviewed.");
              }
            });
  }

  @Test
  void realReviewersGetNoDemonstrationBanner() {
    SampleSite sample = new SampleSite();
    sample.fictional = false;
    pages(sample)
        .forEach((path, page) -> assertThat(page.select(".banner-fictional")).as(path).isEmpty());
  }

  @Test
  void noPageButTheCopyFileHoldsTheDayOfTheBuild() {
    SampleSite early = new SampleSite();
    SampleSite late = new SampleSite();
    late.today = early.today.plusDays(1);
    Renderer first = early.renderer();
    for (Output output : late.renderer().outputs()) {
      String path = output.address().path();
      String text = new String(output.content().bytes(), StandardCharsets.UTF_8);
      if (path.equals("assets/copy.js")) {
        assertThat(text).contains("\"date\":\"2026-11-24\",\"text\":\"November 24, 2026\"");
      } else {
        assertThat(text).as(path).isEqualTo(SampleSite.render(first, path));
      }
    }
  }

  @Test
  void withAnAddressThereAreSitemapFeedAndCanonicalLinks() {
    SampleSite sample = new SampleSite();
    sample.baseUrl = Optional.of("https://sample.example/health/");
    assertThat(sample.render("sitemap.xml"))
        .contains(
            "<loc>https://sample.example/health/</loc>",
            "<loc>https://sample.example/health/neck-spasm.html</loc>"
                + "<lastmod>2026-08-20</lastmod>")
        .doesNotContain("old-advice", "search.html", "404");
    assertThat(sample.render("feed.xml"))
        .contains(
            "<id>https://sample.example/health/neck-spasm.html</id>",
            "<updated>2026-08-20T00:00:00Z</updated>");
    assertThat(sample.render("robots.txt"))
        .contains("Sitemap: https://sample.example/health/sitemap.xml");
    assertThat(sample.render("neck-spasm.html"))
        .contains(
            "<link rel=\"canonical\" href=\"https://sample.example/health/neck-spasm.html\">",
            "og:image\" content=\"https://sample.example/health/images/neck.svg\"");
  }

  @Test
  void feedSaysOfEachPageThatItIsADemonstration() {
    SampleSite sample = new SampleSite();
    sample.baseUrl = Optional.of("https://sample.example/health/");
    String notice = "<summary>Demonstration content, not clinically reviewed. ";
    assertThat(sample.render("feed.xml")).contains(notice);
    sample.fictional = false;
    assertThat(sample.render("feed.xml")).contains("<summary>").doesNotContain(notice);
  }

  @Test
  void summaryForSearchEnginesAndMessengersSaysThatThePageIsADemonstration() {
    SampleSite sample = new SampleSite();
    sample.baseUrl = Optional.of("https://sample.example/health/");
    String notice = "escription\" content=\"Demonstration content, not clinically reviewed. ";
    assertThat(sample.render("neck-spasm.html")).contains("name=\"d" + notice, "og:d" + notice);
    sample.fictional = false;
    assertThat(sample.render("neck-spasm.html")).doesNotContain(notice);
  }

  @Test
  void thePageForUnknownAddressesWorksFromAnyDepth() {
    SampleSite sample = new SampleSite();
    assertThat(sample.render("404.html")).contains("href=\"index.html\"");
    sample.baseUrl = Optional.of("https://sample.example/health/");
    assertThat(sample.render("404.html"))
        .contains("href=\"/health/index.html\"", "href=\"/health/assets/pamphlet.");
  }
}
