package org.intersession.bot.commands.language;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** Languages said alone ({@code language French}) and those to add ({@code add Arabic}). */
final class LanguageRecogniser implements Recogniser {
  private static final String NAMES =
      "(?<list>" + Languages.NAME + "(?:" + Languages.JOIN + Languages.NAME + "){0,24})";
  private static final Phrasing MORE =
      Phrasing.of(
          "(?:and |et |y )?(?:add|also|plus|ajoute[rz]?|ajoutes|aussi|anade|anadir|anada|agrega|agregar|agregue|tambien|mas)"
              + " (?:l'|el |le |the )?(?:(?:interpretation|interpretacion) )?(?:(?:in|into|en|vers|a|al)"
              + " )?"
              + NAMES
              + "(?: as well| too| aussi| tambien)?",
          "(?:and |et |y )(?:in |en )?(?<list2>"
              + Languages.NAME
              + ") (?:too|as well|aussi|tambien)");
  private static final Phrasing ALONE = Phrasing.of("(?:in |into |en |to |a )?" + NAMES);
  private static final Phrasing CODES =
      Phrasing.of("(?<list>" + Languages.CODE + "(?:(?:, ?| )" + Languages.CODE + "){0,24})");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    MORE.in(text, m -> given(found, m, Slot.MORE_LANGUAGES, Languages.named(first(m))));
    Slot<?> alone = scene.asked() == Slot.INTERPRETATION ? Slot.INTERPRETATION : Slot.LANGUAGES;
    ALONE.in(text, m -> given(found, m, alone, Languages.named(m.group("list"))));
    boolean onlyLanguages =
        scene.hasVerb() && scene.allows(Slot.LANGUAGES) && !scene.allows(Slot.INTERPRETATION)
            || scene.asked() == Slot.INTERPRETATION
            || scene.asked() == Slot.LANGUAGES;
    if (onlyLanguages) {
      CODES.in(text, m -> given(found, m, alone, Languages.coded(m.group("list"))));
    }
  }

  private static String first(Matcher match) {
    return match.group("list") != null ? match.group("list") : match.group("list2");
  }

  private static void given(
      Consumer<Finding> found, Matcher match, Slot<?> slot, List<String> languages) {
    found.accept(new Finding(match.start(), match.end(), new Meaning.Given(slot, languages)));
  }
}
