package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every button of a doubt, pressed: the doubt is gone, and what it offered is what is drafted. */
class PressedDoubtConversationTest extends Conversation {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          meet "A" 03/04/2027 14:00 1h | Thursday, 4 March 2027 | 2027-03-04 13:00 UTC
          meet "A" 03/04/2027 14:00 1h | Saturday, 3 April 2027 | 2027-04-03 12:00 UTC
          meet "A" next Thursday 14:00 1h | Thursday, 11 March 2027 | 2027-03-11 13:00 UTC
          meet "A" Monday 14:00 1h | Monday, 1 March 2027 | 2027-03-01 13:00 UTC
          meet "A" Monday 14:00 1h | Monday, 8 March 2027 | 2027-03-08 13:00 UTC
          meet "A" 12 March 2027 midnight 1h | Saturday, 13 March 2027, 00:00 | 2027-03-12 23:00 UTC
          meet "A" Thursday 12 March 2027 14:00 1h | Thursday, 18 March 2027 | 2027-03-18 13:00 UTC
          meet "A" 28 March 2027 02:30 Geneva 1h | 03:30 | 2027-03-28 01:30 UTC
          meet "A" 31 October 2027 02:30 Geneva 1h | 02:30 UTC+02:00 | 2027-10-31 00:30 UTC
          meet "A" 31 October 2027 02:30 Geneva 1h | 02:30 UTC+01:00 | 2027-10-31 01:30 UTC
          meet "A" 12 March 2027 14:00 IST 1h | Kolkata time | 2027-03-12 08:30 UTC
          meet "A" 12 March 2027 14:00 IST 1h | Jerusalem time | 2027-03-12 12:00 UTC
          meet "A" 12 July 2027 14:00 CET 1h | UTC+01:00 | 2027-07-12 13:00 UTC
          meet "A" 12 March 2027 14:00 16:00 1h | 16:00 | 2027-03-12 15:00 UTC
          meet "A" 12 March 2027 13 March 2027 14:00 1h | Saturday, 13 March 2027 | 2027-03-13 13:00 UTC
          meet "A" 12 March 2027 half past three 1h | 15:30 | 2027-03-12 14:30 UTC
          meet "A" today 8:00 1h | Tuesday, 2 March 2027 | 2027-03-02 07:00 UTC
          meet "A" 12 February 2027 14:00 1h | Saturday, 12 February 2028 | 2028-02-12 13:00 UTC
          organiser « A » 12 mars 2027 14h | à 14:00 | 2027-03-12 13:00 UTC
          organiser « A » jeudi en huit à 14h pendant 1h | jeudi 11 mars 2027 | 2027-03-11 13:00 UTC
          organiser « A » jeudi prochain à 14h pendant 1h | jeudi 4 mars 2027 | 2027-03-04 13:00 UTC
          organiser « A » dans quinze jours à 14h pendant 1h | mardi 16 mars 2027 | 2027-03-16 13:00 UTC
          organiser « A » 03/04/2027 à 14h pendant 1h | samedi 3 avril 2027 | 2027-04-03 12:00 UTC
          organiser « A » 12 mars 2027 à minuit pendant 1h | vendredi 12 mars 2027, 00:00 | 2027-03-11 23:00 UTC
          organizar "A" el próximo jueves a las 14:00 1 hora | jueves, 11 de marzo de 2027 | 2027-03-11 13:00 UTC
          organizar "A" 12 de marzo a medianoche 1 hora | sábado, 13 de marzo de 2027, 00:00 | 2027-03-12 23:00 UTC
          organizar "A" 12 de marzo a las 3 1 hora | 15:00 | 2027-03-12 14:00 UTC
          organizar "A" en quince días a las 14:00 1 hora | lunes, 15 de marzo de 2027 | 2027-03-15 13:00 UTC
          """)
  void aButtonSettlesTheDoubt(String line, String button, String drafted) {
    say(line);

    assertThat(press(button)).containsPattern("1[\\u202f\\u00a0]?: A\n").contains(drafted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          meet "A" next Thursday at 3 for 1h on zoom on teams
          meet "A" "B" 03/04/2027 14:00 1h
          meet "A" 12 March 2027 14:00 1h 20 or 30 people
          meet "A" every Tuesday 14:00 1h 6 times 8 times
          meet "A" 12 March 2027 14:00 1h until 10 March
          organiser « A » 12 mars 2027 14h 2h, inscription, admettre les inscrits, tous en attente
          organizar "A" el 12 de marzo de 2027 a las 14:00 1 hora por Zoom por Teams
          """)
  void whicheverButtonIsPressedTheQuestionsComeToAnEnd(String line) {
    say(line);
    List<String> pressed = new ArrayList<>();
    while (pressed.size() < 6 && !isDraft()) {
      String button = buttons().get(buttons().size() - 1);
      pressed.add(button);
      press(button);
    }

    assertThat(isDraft()).as("after %s", pressed).isTrue();
  }

  private boolean isDraft() {
    return buttons().stream().anyMatch(button -> button.matches("Confirm(er|ar)?"));
  }
}
