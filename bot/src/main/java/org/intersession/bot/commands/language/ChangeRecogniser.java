package org.intersession.bot.commands.language;

import java.util.Map;
import java.util.function.Consumer;

/** What is done to a group, for the verbs that can use it. */
final class ChangeRecogniser implements Recogniser {
  private static final Map<Slot.Change, Phrasing> CHANGES =
      Map.ofEntries(
          Map.entry(
              Slot.Change.FOUND,
              Phrasing.of(
                  "new|create|found|nouveau|nouvelle|creer|creez|cree|nuevo|crear|crea|cree")),
          Map.entry(
              Slot.Change.ADD,
              Phrasing.of(
                  "adds?|join(?:s|ed"
                      + " by)?|ajout(?:er|ez|e)|rejoint|anad(?:ir|e|a)|agreg(?:ar|a|ue)|se une")),
          Map.entry(
              Slot.Change.REMOVE,
              Phrasing.of(
                  "removes?|leaves?|withdraws?|retir(?:er|ez|e)|enlev(?:er|ez|e)|supprim(?:er|ez|e)|quitte|quit(?:ar|a|e)|elimin(?:ar|a|e)|se"
                      + " retira")),
          Map.entry(
              Slot.Change.NAME,
              Phrasing.of(
                  "names?|appoints?|nominates?|design(?:er|ez|e|ar|a)|nomm(?:er|ez|e)|nombr(?:ar|a|e)")),
          Map.entry(
              Slot.Change.UNNAME,
              Phrasing.of(
                  "no (?:longer|more) names?|takes? back|ne designe plus|rappelle|ya no"
                      + " designa|retira a")),
          Map.entry(
              Slot.Change.CHAIR,
              Phrasing.of("(?:the )?chair|(?:la )?presiden(?:ce|cia)|(?:le )?president|preside")),
          Map.entry(
              Slot.Change.CONTACTS,
              Phrasing.of(
                  "(?:the )?contacts?(?: list)?|(?:la )?liste (?:de|des) contacts?"
                      + "|(?:la )?lista de contactos?|contactos?")),
          Map.entry(
              Slot.Change.SHARE,
              Phrasing.of(
                  "(?:share|show) my (?:address|e-?mail)|partag(?:er|ez|e) mon"
                      + " (?:adresse|courriel|e-?mail)|compart(?:ir|e|o) mi (?:direccion|correo)")),
          Map.entry(
              Slot.Change.HIDE,
              Phrasing.of(
                  "(?:hide|do not share|don't share) my (?:address|e-?mail)"
                      + "|(?:masqu(?:er|ez|e)|ne pas partager) mon (?:adresse|courriel|e-?mail)"
                      + "|(?:ocult(?:ar|a|e)|no compartir) mi (?:direccion|correo)")),
          Map.entry(
              Slot.Change.HISTORY,
              Phrasing.of("(?:the )?history|(?:l')?historique|(?:el )?historial")),
          Map.entry(Slot.Change.IMPORT, Phrasing.of("imports?|import(?:er|ez|e|ar|a)|importation")),
          Map.entry(
              Slot.Change.ASK_CONSENT,
              Phrasing.of(
                  "asks? (?:(?:them|everyone|all) )?for (?:their )?consent"
                      + "|demand(?:er|ez|e) (?:l')?(?:accord|consentement)"
                      + "|ped(?:ir|id) (?:el )?consentimiento|pide (?:el )?consentimiento")),
          Map.entry(
              Slot.Change.BRIEF,
              Phrasing.of(
                  "briefs? (?:the )?chair|inform(?:er|ez|e) (?:la )?presidence"
                      + "|inform(?:ar|a|e) a (?:la )?presidencia")));

  private static final Phrasing LANGUAGES =
      Phrasing.of(
          "(?:(?:the )?(?:working )?languages?|(?:les )?langues?(?: de travail)?"
              + "|(?:los )?idiomas?(?: de trabajo)?)(?: ?:)?");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    if (!scene.hasVerb() || !scene.allows(Slot.CHANGE)) {
      return;
    }
    LANGUAGES.in(
        text, m -> found.accept(new Finding(m.start(), m.end(), new Meaning.Filler(), -100)));
    CHANGES.forEach(
        (change, phrasing) ->
            phrasing.in(
                text,
                m ->
                    found.accept(
                        new Finding(
                            m.start(), m.end(), new Meaning.Given(Slot.CHANGE, change), 40))));
  }
}
