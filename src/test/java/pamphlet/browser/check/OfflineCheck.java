package pamphlet.browser.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Opens every page from the disk with the network cut, as a reader of a USB stick does. */
public final class OfflineCheck {
  private OfflineCheck() {}

  /** What is asked of a network, and what the browser reports as an error. */
  public static List<Finding> findings(BuiltSite site) throws IOException {
    return EveryPage.fromDisk(
            site,
            (tab, address, page) -> {
              tab.offline(true).open(address).settle();
              List<Finding> findings = new ArrayList<>();
              tab.requests().stream()
                  .filter(request -> !request.url().startsWith("file:"))
                  .forEach(
                      request -> findings.add(page.finding("loads from elsewhere", request.url())));
              tab.errors().forEach(error -> findings.add(page.finding("error", error)));
              return findings;
            })
        .stream()
        .flatMap(List::stream)
        .sorted()
        .toList();
  }
}
