package pamphlet.report.criteria;

import java.util.regex.Pattern;
import pamphlet.model.BodyFact;
import pamphlet.model.CriterionIds;
import pamphlet.model.ImageUse;

/**
 * Evidence for the Patient Education Materials Assessment Tool for printable materials (Shoemaker,
 * Wolf and Brach, AHRQ 2013). The numbers are the tool's: 13 and 14 are for films. Its percentages
 * are left out.
 */
final class Pemat {
  private static final Pattern SUMMARY =
      Pattern.compile("(?i)summary|in short|key points|remember");

  private Pemat() {}

  static Instrument instrument() {
    return new Instrument(
        "PEMAT-P",
        "Agency for Healthcare Research and Quality, 2013",
        page -> true,
        actions(pictures(order(words(new Instrument.Items(CriterionIds.PEMAT))))).list());
  }

  private static Instrument.Items words(Instrument.Items questions) {
    return questions
        .ask(1, "Is its purpose clear?", page -> Finding.person(page.matter().summary()))
        .askPerson(2, "Does it leave out what distracts?", "read the whole page")
        .ask(3, "Does it use everyday language?", Pemat::language)
        .ask(4, "Are medical words explained where they stand?", Pemat::terms)
        .askPerson(5, "Is it written in the active voice?", "look for \"is done\", \"was given\"")
        .askPerson(6, "Are its numbers clear?", "prefer 1 in 7 to 14.3 percent")
        .askPerson(7, "Can readers do without calculating?", "look for numbers to be combined");
  }

  private static Instrument.Items order(Instrument.Items questions) {
    return questions
        .ask(8, "Is it divided into short parts?", Pemat::parts)
        .ask(9, "Do headings say what follows?", Pemat::headings)
        .askPerson(10, "Is its order logical?", "read the headings alone")
        .ask(11, "Is there a summary?", Pemat::summary)
        .askPerson(12, "Do frames, bold words or bigger letters show what matters?", "look at it");
  }

  private static Instrument.Items pictures(Instrument.Items questions) {
    return questions
        .ask(15, "Are there pictures where they help?", Pemat::hasPictures)
        .ask(16, "Do pictures support the text?", Pemat::hasPictures)
        .ask(17, "Do pictures have clear captions?", Pemat::captions)
        .ask(18, "Are pictures simple and clear?", Pemat::hasPictures)
        .askPerson(19, "Do tables have short headings?", "look at the tables");
  }

  private static Instrument.Items actions(Instrument.Items questions) {
    return questions
        .ask(20, "Is there something that readers can do?", Pemat::action)
        .askPerson(21, "Does it speak to readers directly?", "look for \"you\"")
        .ask(22, "Is what to do divided into steps?", Pemat::steps)
        .ask(23, "Is there something to use, such as a checklist?", Pemat::tool)
        .askPerson(24, "Are calculations shown by example?", "look for numbers to be combined")
        .askPerson(25, "Is it said how to use charts and tables?", "look at the tables")
        .ask(26, "Do pictures help to act?", Pemat::hasPictures);
  }

  private static Finding language(PageEvidence page) {
    long found = page.found(Styles.GRADE) + page.found(Styles.WORDS);
    return Finding.needs(
        found == 0,
        "no finding on reading level or words",
        "findings on reading level and words: " + found);
  }

  private static Finding terms(PageEvidence page) {
    long found = page.found(Styles.ABBREVIATION);
    return Finding.needs(
        found == 0,
        "no abbreviation without its meaning",
        "abbreviations without their meaning: " + found);
  }

  private static Finding parts(PageEvidence page) {
    long found = page.found(Styles.PARAGRAPH);
    boolean isDivided = !page.page().facts().headings().isEmpty() && found == 0;
    return Finding.decided(
        isDivided, "headings, and no long paragraph", "no heading, or paragraphs that are long");
  }

  private static Finding headings(PageEvidence page) {
    int count = page.page().facts().headings().size();
    return Finding.needs(count > 0, "headings: " + count, "no heading");
  }

  private static Finding summary(PageEvidence page) {
    boolean hasSection =
        page.page().facts().headings().stream().anyMatch(h -> SUMMARY.matcher(h.text()).find());
    return Finding.decided(
        page.hasKeyPoints() || hasSection,
        page.hasKeyPoints() ? "key points" : page.headings(SUMMARY),
        "no key points and no summary");
  }

  private static Finding hasPictures(PageEvidence page) {
    int count = page.pictures().size();
    return Finding.person(count == 0 ? "no pictures; would one help?" : "pictures: " + count);
  }

  private static Finding captions(PageEvidence page) {
    long without = page.pictures().stream().map(ImageUse::caption).filter(String::isEmpty).count();
    return Finding.needs(
        without == 0, "no picture lacks a caption", "pictures without a caption: " + without);
  }

  private static Finding action(PageEvidence page) {
    boolean isClear =
        !page.page().facts().steps().isEmpty()
            || page.count(BodyFact.Exercises.class) > 0
            || page.count(BodyFact.RedFlagCard.class) > 0;
    return isClear
        ? Finding.met("steps, exercises or signs with what to do")
        : Finding.person("no steps, exercises or cards; does the text name an action?");
  }

  private static Finding steps(PageEvidence page) {
    int count = page.page().facts().steps().size();
    return page.isExercise()
        ? Finding.decided(count > 0, "numbered steps: " + count, "no numbered steps")
        : Finding.person("numbered steps: " + count);
  }

  private static Finding tool(PageEvidence page) {
    boolean hasTool =
        page.count(BodyFact.Questions.class) > 0 || page.count(BodyFact.RedFlagCard.class) > 0;
    return hasTool
        ? Finding.met("a sheet for the appointment, or signs to tick")
        : Finding.person("no questions and no signs; is there another tool?");
  }
}
