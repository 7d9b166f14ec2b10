package pamphlet.audit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import pamphlet.model.Address;
import pamphlet.model.LongSet;

/** The addresses in one output: notes what they need of the site, tells what is wrong with them. */
final class References {
  /** What a reader may be led to. The articles' links have passed the same list before. */
  private static final Set<String> FOLLOWED = Set.of("http", "https", "mailto", "tel");

  private static final int SHOWN_MAX = 80;

  private static final byte ORDINARY = 0;
  private static final byte ODD = 1;
  private static final byte SPECIAL = 2;
  private static final byte REFERENCE = 4;

  /** What each ASCII character is in an address. */
  private static final byte[] KINDS = new byte[0x80];

  static {
    for (int c = 0; c < KINDS.length; c++) {
      boolean isOdd = c <= ' ' || c == 0x7F || "\\<\"".indexOf(c) >= 0;
      KINDS[c] = isOdd ? ODD : ":/?#".indexOf(c) >= 0 ? SPECIAL : ORDINARY;
    }
    KINDS['&'] = REFERENCE;
  }

  /** What happens to an address. */
  enum Use {
    /** A reader may follow it, and it may lead out of the site. */
    FOLLOW,
    /** The browser loads it or goes there by itself. */
    LOAD,
    /** As {@link #LOAD}, and runs it. */
    RUN
  }

  private final RelativePath path;
  private final Optional<String> root;
  private final LongSet needs = new LongSet();
  private final LongPredicate offered;

  /**
   * @param page the output
   * @param root how addresses that start with a slash must begin in this output; nothing where they
   *     are not allowed
   * @param offered whether the site has what a fingerprint stands for
   */
  References(Address page, Optional<String> root, LongPredicate offered) {
    this.path = new RelativePath(page);
    this.root = root;
    this.offered = offered;
  }

  /** What all addresses so far need, sorted. */
  long[] needs() {
    return needs.sorted();
  }

  /** Reads the address between two places; it may hold character references. */
  Optional<Flaw> read(byte[] text, int from, int to, Use use) {
    return read(text, from, to, use, REFERENCE);
  }

  /** As {@link #read}, for a value without character references. */
  Optional<Flaw> readPlain(byte[] text, int from, int to, Use use) {
    return read(text, from, to, use, ORDINARY);
  }

  private Optional<Flaw> read(byte[] text, int from, int to, Use use, byte reference) {
    int special = to; // The first of : / ? #, which tells whether there is a scheme.
    int kinds = 0;
    for (int i = to - 1; i >= from; i--) {
      byte kind = text[i] < 0 ? ORDINARY : KINDS[text[i]];
      special = kind == SPECIAL ? i : special;
      kinds |= kind;
    }
    if ((kinds & reference) != 0) {
      return Values.decode(text, from, to)
          .map(value -> readPlain(value, 0, value.length, use))
          .orElseGet(() -> odd(text, from, to));
    }
    return (kinds & ODD) == 0 ? follow(text, from, to, special, use) : odd(text, from, to);
  }

  private Optional<Flaw> follow(byte[] text, int from, int to, int special, Use use) {
    if (special < to && text[special] == ':') {
      return withScheme(text, from, to, special, use);
    }
    if (special == from && special < to && text[special] == '/') {
      return fromRoot(text, from, to, use);
    }
    return path.resolve(text, from, special, to)
        ? inSite(text, from, to, use)
        : out(text, from, to);
  }

  private static Optional<Flaw> withScheme(byte[] text, int from, int to, int colon, Use use) {
    String scheme = text(text, from, colon).toLowerCase(Locale.ROOT);
    boolean isFollowed = FOLLOWED.contains(scheme);
    if (isFollowed && use == Use.FOLLOW) {
      return Optional.empty();
    }
    return isFollowed ? foreign(text, from, to) : strange(text, from, to);
  }

  private Optional<Flaw> fromRoot(byte[] text, int from, int to, Use use) {
    if (from + 1 < to && text[from + 1] == '/') {
      return use == Use.FOLLOW ? strange(text, from, to) : foreign(text, from, to);
    }
    if (root.isEmpty() || !text(text, from, to).startsWith(root.get())) {
      return dead(
          text,
          from,
          to,
          "starts at the top of the host, and fails on a disk or below a path",
          "write it relative to the page, for example ../index.html");
    }
    return path.resolveFromTop(text, from + root.get().length(), to)
        ? inSite(text, from, to, use)
        : out(text, from, to);
  }

  private static Optional<Flaw> out(byte[] text, int from, int to) {
    return dead(text, from, to, "leads out of the site", "remove one ../");
  }

  private Optional<Flaw> inSite(byte[] text, int from, int to, Use use) {
    long file = path.fingerprint();
    if (!need(file)) {
      return dead(text, from, to, "leads to no file of the site", hint());
    }
    if (use == Use.RUN && !need(Fingerprint.script(file))) {
      return Optional.of(
          new Flaw(
              AuditCodes.SCRIPT,
              quoted(text, from, to) + " is no script of the theme",
              "only files of templates/assets/ may run"));
    }
    return place(text, from, to, file);
  }

  private Optional<Flaw> place(byte[] text, int from, int to, long file) {
    int sign = path.fragment();
    if (sign < 0 || !path.isPage()) {
      return Optional.empty();
    }
    return need(path.place(file, text, to))
        ? Optional.empty()
        : dead(
            text,
            from,
            to,
            "leads to no place of that page",
            "an element there needs this id, or the link a shorter address");
  }

  private String hint() {
    return path.isFolder()
        ? "name the file in the folder, for example index.html: a disk shows folders as lists"
        : "check the spelling; every link between pages is relative to the page it stands on";
  }

  private boolean need(long fingerprint) {
    needs.add(fingerprint);
    return offered.test(fingerprint);
  }

  private static Optional<Flaw> foreign(byte[] text, int from, int to) {
    return Optional.of(
        new Flaw(
            AuditCodes.FOREIGN,
            quoted(text, from, to) + " is not a file of the site",
            "put the file into templates/assets/ or beside the articles, and refer to that"));
  }

  private static Optional<Flaw> strange(byte[] text, int from, int to) {
    return Optional.of(
        new Flaw(
            AuditCodes.SCHEME,
            quoted(text, from, to) + " is of a kind that is not allowed",
            "begin it with https:, http:, mailto: or tel:, or name a file of the site"));
  }

  private static Optional<Flaw> dead(byte[] text, int from, int to, String problem, String help) {
    String message = quoted(text, from, to) + " " + problem;
    return Optional.of(new Flaw(AuditCodes.DEAD_LINK, message, help));
  }

  private static Optional<Flaw> odd(byte[] text, int from, int to) {
    return Optional.of(
        new Flaw(
            AuditCodes.MARKUP,
            quoted(text, from, to) + " has a character that addresses do not have",
            "write a space as %20, & as &amp; and \\ as /"));
  }

  private static String quoted(byte[] text, int from, int to) {
    String value = text(text, from, to);
    boolean isLong = value.length() > SHOWN_MAX;
    return "the address \"" + (isLong ? value.substring(0, SHOWN_MAX) + "…" : value) + "\"";
  }

  private static String text(byte[] text, int from, int to) {
    return new String(text, from, to - from, StandardCharsets.UTF_8);
  }
}
