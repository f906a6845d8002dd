package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group that is filled from a list which the tenant keeps. */
class GroupImportConversationTest extends Conversation {
  @BeforeEach
  void aGroupOfItsOwn() {
    String own = UUID.randomUUID().toString().substring(0, 8);
    say("group new \"Budget Subgroup %s (BSG-%s)\"".formatted(own, own));
    say("yes");
  }

  private String said(String line) {
    return say(line).replaceAll("Subgroup [0-9a-f]{8}", "Subgroup");
  }

  /** What another run of this class took over in the same database is forgotten. */
  private void nobodyOfTheListIsKnown() {
    database().sql("UPDATE people_person SET reference = NULL").update();
    database().sql("DELETE FROM people_email WHERE address LIKE '%@example.net'").update();
  }

  @Test
  void aListIsShownBeforeItIsTakenOver() {
    nobodyOfTheListIsKnown();
    assertThat(said("group import \"Finance contacts\""))
        .isEqualTo(
            """
            Draft 2: Budget Subgroup
            List: Finance contacts
            Kept by: Microsoft 365
            Read: 1 March 2027, 09:00 Europe/Zurich
            New persons: 2
            Refused, left out: 1
            Left out | Reason
            Diego Castro | “Chile” is not on the list of Parties and observers; near are China
            Their Parties become members of the group that name these persons.
            Nothing has been sent or set up yet. Say “yes 2” to confirm, “no 2” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(said("yes"))
        .isEqualTo(
            "Budget Subgroup: 2 persons taken over, 1 left out. Source: List “Finance contacts” of"
                + " Microsoft 365, read on 1 March 2027, 09:00 Europe/Zurich");
    assertThat(say("group"))
        .contains("Switzerland | Claire Fontaine")
        .contains("Uganda | Amina Okello");
  }

  @Test
  void aListIsShownAsItWasWhenItsSystemIsAway() {
    say("group import \"Finance contacts\"");
    now("2027-03-01T10:00:00+01:00");
    misbehave("graph", "GET .*/groups.*", 99, "status:503");
    assertThat(sayIn("fr", "groupe importer « Finance contacts »"))
        .contains("Lue\u202f: 1 mars 2027, 09:00 Europe/Zurich")
        .contains(
            "Microsoft 365 ne répond pas\u202f: voici la liste telle qu’elle était le 1 mars 2027,"
                + " 09:00 Europe/Zurich.");
  }

  @Test
  void aSystemThatNeverAnsweredIsNamed() {
    misbehave("graph", "GET .*/groups.*", 99, "status:503");
    assertThat(sayIn("es", "grupo importar «Delegados»"))
        .isEqualTo(
            "Microsoft 365 no responde, y antes no se había leído nada de allí. Inténtelo más"
                + " tarde.");
  }

  @Test
  void aListThatNobodyKeepsIsSaid() {
    assertThat(say("group import \"Nobody’s list\""))
        .isEqualTo("No list begins with “Nobody’s list”.");
  }

  @Test
  void membersTakeNoListOver() {
    assertThat(says("delegate", "group import \"Finance contacts\""))
        .isEqualTo(
            "Changes of a group are recorded by the secretariat. Ask an officer, and name the"
                + " decision or letter.");
  }
}
