package org.intersession.bot.commands.language;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** How many people: {@code 45 people}, {@code 1 000 participants}. */
final class SizeRecogniser implements Recogniser {
  private static final String PEOPLE =
      "(?:people|persons?|participants?|attendees|delegates|guests|seats|personnes?|participantes?|"
          + "participantas?|delegue(?:e)?s|delegad[oa]s|personas?|asistentes|invites|pax)";
  private static final Phrasing SIZE =
      Phrasing.of(
          "(?:for |with |pour |avec |para |con |about |around |environ |unas |unos |up to"
              + " |max(?:imum)? |jusqu'a |hasta )?(?<sign>- ?)?(?<n>[0-9]{1,3}(?:["
              + " .,'][0-9]{3})+|[0-9]{1,9}) ?"
              + PEOPLE);
  private static final Phrasing IN_WORDS =
      Phrasing.of(
          "(?:for |with |pour |avec |para |con |about |around |environ |unas |unos |up to |jusqu'a"
              + " |hasta )?(?<n>"
              + Numbers.manyPattern()
              + ") "
              + PEOPLE);
  private static final Phrasing BETWEEN =
      Phrasing.of("(?<a>[0-9]{1,6}) ?(?:-|to|a|or|ou|o) ?(?<b>[0-9]{1,6}) " + PEOPLE);
  private static final Phrasing LABELLED =
      Phrasing.of("(?:size|taille|tamano|participants|participantes|people):? (?<n>[0-9]{1,9})");
  private static final Phrasing FRACTION = Phrasing.of("-?[0-9]+[.,][0-9]{1,2} " + PEOPLE);

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    // "feedback 12 participants" names a meeting, and whom of it one means.
    if (scene.hasVerb() && scene.allows(Slot.GUESTS)) {
      return;
    }
    SIZE.in(text, m -> accept(found, m, size(m.group("n"), m.group("sign") != null)));
    IN_WORDS.in(
        text, m -> accept(found, m, new Meaning.Given(Slot.SIZE, Numbers.of(m.group("n")))));
    LABELLED.in(text, m -> accept(found, m, size(m.group("n"), false)));
    FRACTION.in(text, m -> accept(found, m, wrong()));
    BETWEEN.in(text, m -> accept(found, m, between(m, scene)));
  }

  private static void accept(Consumer<Finding> found, Matcher match, Meaning meaning) {
    found.accept(new Finding(match.start(), match.end(), meaning));
  }

  private static Meaning size(String digits, boolean negative) {
    long size = Long.parseLong(digits.replaceAll("[^0-9]", ""));
    return negative || size < 1 || size > 99_999
        ? wrong()
        : new Meaning.Given(Slot.SIZE, (int) size);
  }

  private static Meaning wrong() {
    return new Meaning.Unsure(Slot.SIZE, "size-range", Map.of(), List.of());
  }

  private static Meaning between(Matcher match, Scene scene) {
    List<Reading.Candidate> offers =
        List.of(
            scene.offers().size(Integer.parseInt(match.group("a"))),
            scene.offers().size(Integer.parseInt(match.group("b"))));
    return new Meaning.Unsure(Slot.SIZE, "two", Map.of("slot", Slot.SIZE.name()), offers);
  }
}
