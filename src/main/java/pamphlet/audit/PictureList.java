package pamphlet.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value of {@code srcset}: addresses, each with its size, between commas. */
final class PictureList {
  // HTML Living Standard, 4.8.4.3.10 "Parsing a srcset attribute": an address reaches to the next
  // space; commas at its end end the candidate, else its size reaches to the next comma.
  private static final Pattern CANDIDATE =
      Pattern.compile("[\\s,]*(?:(\\S*[^\\s,]),+|(\\S+)[^,]*)");

  private PictureList() {}

  /** The addresses in a value without character references. */
  static List<String> addresses(String value) {
    List<String> addresses = new ArrayList<>();
    Matcher candidate = CANDIDATE.matcher(value);
    for (int at = 0; candidate.find(at) && candidate.end() > at; at = candidate.end()) {
      addresses.add(candidate.group(1) != null ? candidate.group(1) : candidate.group(2));
    }
    return addresses;
  }
}
