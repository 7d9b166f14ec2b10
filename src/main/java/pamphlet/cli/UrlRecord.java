package pamphlet.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import pamphlet.build.BuildOptions;
import pamphlet.build.BuildReport;
import pamphlet.build.UrlsFile;
import pamphlet.history.PublishedUrls;
import pamphlet.model.Address;
import pamphlet.model.Site;
import pamphlet.publish.PublishReport;

/**
 * Keeps the list of published addresses. A build for a host and a publication count as published; a
 * build for looking at the result does not, and neither does one with drafts.
 *
 * @param console where to say what was added
 */
record UrlRecord(Console console) {
  /** After a build: adds its addresses if it was for a host. */
  void keep(BuildOptions options, BuildReport report) throws IOException {
    Site site = report.analysis().site().orElseThrow();
    boolean isForHost = options.delivery().host().or(() -> site.settings().host()).isPresent();
    if (isForHost && !options.drafts()) {
      keepPublished(options, report);
    }
  }

  /** After a publication: adds its addresses. */
  void keepPublished(BuildOptions options, BuildReport report) throws IOException {
    PublishReport files = report.published().orElseThrow();
    List<Address> all =
        Stream.concat(files.written().stream(), files.unchanged().stream()).toList();
    Site site = report.analysis().site().orElseThrow();
    int added = new UrlsFile(options.root()).record(site, all);
    if (added > 0) {
      console
          .err()
          .println(
              added
                  + (added == 1 ? " new address → " : " new addresses → ")
                  + PublishedUrls.FILE
                  + "; keep this file with the articles");
    }
  }
}
