package pamphlet.report.criteria;

import java.util.regex.Pattern;
import pamphlet.model.BodyFact;
import pamphlet.model.CriterionIds;
import pamphlet.model.ImageUse;

/**
 * Evidence for the twenty items of the Clear Communication Index of the Centers for Disease Control
 * and Prevention (2019). Its score is left out: most items need a person.
 */
final class ClearCommunication {
  private static final Pattern UNKNOWN =
      Pattern.compile("(?i)not (yet )?known|uncertain|unclear|research|evidence");
  private static final Pattern ACTION =
      Pattern.compile("(?i)what (you can|to) do|help|home|treat|prevent|when to");
  private static final Pattern RISK = Pattern.compile("(?i)risk|side effect|harm|danger");
  private static final Pattern WHY = Pattern.compile("(?i)why|matters|important|prevent");

  private ClearCommunication() {}

  static Instrument instrument() {
    return new Instrument(
        "Clear Communication Index",
        "Centers for Disease Control and Prevention, 2019",
        page -> true,
        risk(numbers(behavior(core(new Instrument.Items(CriterionIds.CCI))))).list());
  }

  private static Instrument.Items core(Instrument.Items questions) {
    return questions
        .ask(1, "Is there one main message?", ClearCommunication::mainMessage)
        .ask(2, "Does the main message stand at the top?", ClearCommunication::keyPoints)
        .ask(3, "Does the main message stand out?", ClearCommunication::keyPoints)
        .ask(4, "Does a picture with a caption support it?", ClearCommunication::picture)
        .ask(5, "Does it call on readers to do something?", page -> look(page, ACTION))
        .askPerson(6, "Is it written in the active voice?", "look for \"is done\", \"was given\"")
        .ask(7, "Does it use the readers' words and explain others?", ClearCommunication::words)
        .ask(8, "Are lists used, and are they short?", ClearCommunication::lists)
        .ask(9, "Is it divided into parts with headings?", ClearCommunication::parts)
        .ask(10, "Does the most important part come first?", ClearCommunication::first)
        .ask(11, "Does it say what is known and what is not?", page -> look(page, UNKNOWN));
  }

  private static Instrument.Items behavior(Instrument.Items questions) {
    return questions
        .ask(12, "Does it recommend something to do?", page -> look(page, ACTION))
        .ask(13, "Does it say why that matters?", page -> look(page, WHY))
        .ask(14, "Does it say how, how often, and when to get help?", ClearCommunication::how);
  }

  private static Instrument.Items numbers(Instrument.Items questions) {
    return questions
        .askPerson(15, "Are numbers of a kind that readers use?", "prefer 1 in 7 to 14.3 percent")
        .askPerson(16, "Is each number explained?", "read around each number")
        .askPerson(17, "Can readers do without calculating?", "look for numbers to be combined");
  }

  private static Instrument.Items risk(Instrument.Items questions) {
    return questions
        .ask(18, "Is the nature of the risk explained?", page -> look(page, RISK))
        .ask(19, "Are risks and benefits both addressed?", page -> look(page, RISK))
        .askPerson(20, "Are chances also given in words or pictures?", "read around each number");
  }

  private static Finding look(PageEvidence page, Pattern words) {
    return Finding.person(page.headings(words));
  }

  private static Finding mainMessage(PageEvidence page) {
    return Finding.person(
        page.hasKeyPoints()
            ? "key points: " + page.article().keyPoints().size() + "; is one of them the message?"
            : "no key points; does the summary say it?");
  }

  private static Finding keyPoints(PageEvidence page) {
    return page.isExercise()
        ? Finding.person("exercises have no key points; look at the summary")
        : Finding.decided(page.hasKeyPoints(), "key points are shown first", "no key points");
  }

  private static Finding picture(PageEvidence page) {
    long captions =
        page.pictures().stream().map(ImageUse::caption).filter(c -> !c.isEmpty()).count();
    return Finding.needs(
        captions > 0, "pictures with a caption: " + captions, "no picture with a caption");
  }

  private static Finding words(PageEvidence page) {
    long found = page.found(Styles.WORDS) + page.found(Styles.ABBREVIATION);
    return Finding.needs(found == 0, "the word list finds nothing", "findings on words: " + found);
  }

  private static Finding lists(PageEvidence page) {
    long found = page.found(Styles.LONG_LIST);
    return Finding.needs(
        found == 0, "no list is too long; are there enough?", "lists that are too long: " + found);
  }

  private static Finding parts(PageEvidence page) {
    int count = page.page().facts().headings().size();
    return Finding.decided(count > 0, "headings: " + count, "no heading");
  }

  private static Finding first(PageEvidence page) {
    return Finding.person(
        page.page().facts().emergencyCard().isPresent()
            ? "the emergency card stands above everything"
            : "read the first part");
  }

  private static Finding how(PageEvidence page) {
    if (page.isExercise()) {
      boolean complete =
          page.matter().exercise().dose().isPresent() && !page.page().facts().steps().isEmpty();
      return Finding.decided(complete, "steps and dose are given", "steps or dose are missing");
    }
    long cards = page.count(BodyFact.RedFlagCard.class);
    return Finding.person("cards that say when to get help: " + cards);
  }
}
