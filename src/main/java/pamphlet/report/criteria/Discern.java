package pamphlet.report.criteria;

import java.util.regex.Pattern;
import pamphlet.model.BodyFact;
import pamphlet.model.CriterionIds;

/**
 * Evidence for the first fifteen questions of DISCERN (Charnock and others, 1999), which is made
 * for texts about treatment choices. The sixteenth, the overall rating, is left out: raters agree
 * on it too little for a program to have an opinion.
 */
final class Discern {
  private static final Pattern TREATMENT =
      Pattern.compile("(?i)treat|therap|medicine|surgery|remed|relief|help");
  private static final Pattern BENEFIT = Pattern.compile("(?i)benefit|help|works?\\b|relief");
  private static final Pattern RISK =
      Pattern.compile("(?i)risk|side effect|harm|safe|danger|avoid");
  private static final Pattern UNCERTAIN =
      Pattern.compile("(?i)not (yet )?known|uncertain|unclear|research|evidence");
  private static final Pattern NONE = Pattern.compile("(?i)without|no treatment|on its own|wait");
  private static final Pattern LIFE = Pattern.compile("(?i)living with|daily|everyday|work|sleep");

  private Discern() {}

  static Instrument instrument() {
    return new Instrument(
        "DISCERN, evidence for a rater",
        "Charnock and others, J Epidemiol Community Health 1999",
        page -> !page.isExercise(),
        choices(reliability(new Instrument.Items(CriterionIds.DISCERN))).list());
  }

  private static Instrument.Items reliability(Instrument.Items questions) {
    return questions
        .ask(1, "Does it say what it is about?", page -> Finding.person(page.matter().summary()))
        .askPerson(2, "Does it do what it says?", "compare the text with the summary")
        .askPerson(3, "Does it speak to what readers want to know?", "ask readers")
        .ask(4, "Is it clear what sources were used?", Discern::sources)
        .ask(5, "Is it clear how old its information is?", Discern::age)
        .askPerson(6, "Is it balanced and free of bias?", "read the whole page")
        .ask(7, "Does it lead to further help?", Discern::furtherHelp)
        .ask(8, "Does it say what is uncertain?", page -> look(page, UNCERTAIN));
  }

  private static Instrument.Items choices(Instrument.Items questions) {
    return questions
        .ask(9, "Does it say how each treatment works?", page -> look(page, TREATMENT))
        .ask(10, "Does it say what each treatment is good for?", page -> look(page, BENEFIT))
        .ask(11, "Does it say what the risks of each treatment are?", page -> look(page, RISK))
        .ask(12, "Does it say what happens without treatment?", page -> look(page, NONE))
        .ask(13, "Does it say what treatment means for daily life?", page -> look(page, LIFE))
        .ask(14, "Is it clear that there may be a choice?", page -> look(page, TREATMENT))
        .ask(15, "Does it help to decide together?", Discern::together);
  }

  private static Finding look(PageEvidence page, Pattern words) {
    return Finding.person(page.headings(words));
  }

  private static Finding sources(PageEvidence page) {
    int count = page.matter().sources().size();
    return Finding.decided(count > 0, "sources listed: " + count, "no sources");
  }

  private static Finding age(PageEvidence page) {
    long dated =
        page.matter().sources().stream()
            .filter(s -> s.date().isPresent() || s.consulted().isPresent())
            .count();
    boolean isDated = page.matter().review().reviewDate().isPresent();
    int all = page.matter().sources().size();
    return Finding.decided(
        isDated && dated == all && all > 0,
        "the review and all sources have dates",
        isDated ? "sources with a date: " + dated + " of " + all : "no review date");
  }

  private static Finding furtherHelp(PageEvidence page) {
    long links = page.page().facts().links().size();
    return Finding.decided(links > 0, "links in the text: " + links, "no link in the text");
  }

  private static Finding together(PageEvidence page) {
    return Finding.person(
        page.count(BodyFact.Questions.class) > 0
            ? "questions for the appointment are listed"
            : "no questions for the appointment are listed");
  }
}
