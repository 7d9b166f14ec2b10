package pamphlet.host;

import java.util.List;

/**
 * The file {@code _redirects} that several hosts read: a former path, the present one and a status
 * in each line. Every path is written out, without {@code *} and {@code :name}.
 *
 * @param lines the rules, sorted by former address
 */
record RedirectRules(List<String> lines) {
  static final String FILE = "_redirects";

  RedirectRules {
    lines = List.copyOf(lines);
  }

  /**
   * The rules of a site.
   *
   * @param site the site
   * @param base what former paths start with
   * @param status what the host is told to answer
   */
  static RedirectRules of(HostedSite site, String base, String status) {
    return new RedirectRules(
        site.redirects().stream()
            .flatMap(
                redirect ->
                    redirect.paths().stream()
                        .map(
                            path ->
                                base
                                    + HostedSite.asRequested(path)
                                    + " "
                                    + site.url(redirect.to())
                                    + " "
                                    + status))
            .toList());
  }

  /** The file. */
  String text() {
    return String.join("\n", lines) + "\n";
  }
}
