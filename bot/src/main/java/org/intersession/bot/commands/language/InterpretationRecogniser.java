package org.intersession.bot.commands.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/**
 * Interpretation: languages by name, or by code only in a list of nothing but codes, for "en" is a
 * little word in French and Spanish.
 */
final class InterpretationRecogniser implements Recogniser {
  private static final String KEY =
      "(?:with |avec |con |y |and |et )?(?:an? |une |una |l'|the |la |de l')?(?:simultaneous"
          + " )?(?:interpretation|interpreting|interpretacion|interprete en|interpreted)(?: simultanee|"
          + " simultanea)?(?: languages?| langues?| idiomas?)?(?: ?: ?| ?\\(| )";
  private static final String TO =
      "(?:(?:in|into|en|from|de|du|vers|hacia|a|al|to|between|entre|for|pour|para) )?(?:(?:the"
          + " |les |los )?(?:languages?|langues?|idiomas?) )?(?:de |d')?";
  private static final Phrasing NAMES =
      Phrasing.of(
          KEY
              + TO
              + "(?<list>"
              + Languages.NAME
              + "(?:"
              + Languages.JOIN
              + Languages.NAME
              + "){0,24})\\)?");
  private static final String CODE_JOIN = "(?: ?, ?| ?/ ?| ?\\+ ?| ?- ?| ?& ?| (?:and|et|y) | )";
  private static final Phrasing CODES =
      Phrasing.of(
          KEY + "(?<list>" + Languages.CODE + "(?:" + CODE_JOIN + Languages.CODE + "){0,24})\\)?");
  private static final Phrasing BARE =
      Phrasing.of(
          "(?:with |avec |con )?(?:an? |une |una |l'|the |la )?(?:simultaneous"
              + " )?(?:interpretation|interpretacion|interpreting)(?: simultanee| simultanea)?");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    NAMES.in(text, m -> given(found, m, Slot.INTERPRETATION, Languages.named(m.group("list"))));
    CODES.in(text, m -> codes(text, scene, found, m));
    BARE.in(
        text,
        m ->
            found.accept(
                new Finding(m.start(), m.end(), unsure("interpretation-which", List.of()), -5)));
  }

  private static void codes(Text text, Scene scene, Consumer<Finding> found, Matcher match) {
    List<String> codes = Languages.coded(match.group("list"));
    String rest = text.form().substring(match.end());
    boolean english =
        scene.locale().getLanguage().equals("en")
            && text.said(match.start(), match.end()).chars().allMatch(c -> c < 128);
    boolean littleFirst = codes.get(0).matches("en|de") && codes.size() <= 2;
    boolean littleLast =
        codes.size() > 1
            && codes.get(codes.size() - 1).matches("en|de")
            && rest.matches(" [\\p{L}\\p{N}].*");
    boolean alone = codes.size() == 1 && codes.get(0).matches("en|de|es|it");
    if (alone || littleFirst && !english || littleLast) {
      found.accept(
          new Finding(
              match.start(),
              match.end(),
              unsure("interpretation-code", offers(codes, littleLast, scene))));
    } else {
      given(found, match, Slot.INTERPRETATION, codes);
    }
  }

  private static List<Reading.Candidate> offers(List<String> codes, boolean last, Scene scene) {
    List<Reading.Candidate> offers = new ArrayList<>(List.of(scene.offers().interpretation(codes)));
    if (codes.size() > 1) {
      List<String> fewer =
          last ? codes.subList(0, codes.size() - 1) : codes.subList(1, codes.size());
      offers.add(scene.offers().interpretation(fewer));
    }
    return offers;
  }

  private static Meaning unsure(String reason, List<Reading.Candidate> offers) {
    return new Meaning.Unsure(Slot.INTERPRETATION, reason, Map.of(), offers);
  }

  private static void given(
      Consumer<Finding> found, Matcher match, Slot<?> slot, List<String> languages) {
    found.accept(new Finding(match.start(), match.end(), new Meaning.Given(slot, languages)));
  }
}
