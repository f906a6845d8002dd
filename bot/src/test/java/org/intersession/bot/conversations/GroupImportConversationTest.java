package org.intersession.bot.conversations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
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
            New persons | Member
            Amina Okello | Uganda
            Claire Fontaine | Switzerland
            Refused, left out | Reason
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
  void aFileIsShownBeforeItIsTakenOver() {
    nobodyOfTheListIsKnown();
    assertThat(
            saysWith(
                    "secretariat",
                    "group import",
                    Map.of("delegates.csv", FILE.getBytes(Charset.forName("windows-1252"))))
                .replaceAll("Subgroup [0-9a-f]{8}", "Subgroup"))
        .isEqualTo(
            """
            Draft 2: Budget Subgroup
            File: delegates.csv
            New persons: 2
            Already as they are: 1
            Doubtful, left out: 1
            Refused, left out: 2
            New persons | Member
            Zoé Müller | Switzerland
            Amina Okello | Uganda
            Doubtful, left out | Reason
            Kito Nobody | no e-mail address
            Refused, left out | Reason
            =cmd() | a formula stands where the name should be
            Diego Castro | “Chile” is not on the list of Parties and observers; near are China
            Their Parties become members of the group that name these persons.
            Nothing has been sent or set up yet. Say “yes 2” to confirm, “no 2” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(
            database().sql("SELECT count(*) FROM people_said_file").query(Integer.class).single())
        .isPositive();

    assertThat(said("yes 2"))
        .isEqualTo(
            "Budget Subgroup: 2 persons taken over, 3 left out. Source: List “delegates.csv”,"
                + " attached on 1 March 2027, 09:00 Europe/Zurich");
    assertThat(say("group")).contains("Switzerland | Zoé Müller").contains("Uganda | Amina Okello");
  }

  /** Windows-1252, semicolons, a formula, a Party that is none, the same person twice. */
  private static final String FILE =
      """
      Given;Family;Email;Party;Language
      Zoé;Müller;zoe@example.net;Switzerland;fr
      Amina;Okello;amina@example.net;UGA;en
      Amina;Okello;amina@example.net;UGA;en
      Kito;Nobody;;Kenya;en
      =cmd();;x@example.net;Kenya;en
      Diego;Castro;diego@example.net;Chile;es
      """;

  @Test
  void aFileMayFollowTheLine() {
    nobodyOfTheListIsKnown();
    assertThat(say("group import")).contains("Attach a CSV or Excel file");
    assertThat(saysWith("secretariat", "", Map.of("d.csv", FILE.getBytes(UTF_8))))
        .contains("New persons: 2");
  }

  @Test
  void whatIsNoListIsSaidInTheSpeakersLanguage() {
    assertThat(
            saysWith("secretariat", "groupe importer", Map.of("a.csv", "%PDF-1.7".getBytes(UTF_8))))
        .contains("a.csv");
    assertThat(
            saysWith(
                "secretariat", "grupo importar", Map.of("b.csv", "x;y\n1;2\n".getBytes(UTF_8))))
        .contains("debe nombrar las columnas");
  }

  @Test
  void aFileOfFiftyThousandRowsIsShownWithTheFirstOfEach() {
    StringBuilder rows = new StringBuilder("given,family,email,party\n");
    for (int row = 0; row < 50_000; row++) {
      rows.append("Given")
          .append(row)
          .append(",Family,p")
          .append(row)
          .append("@example.net,Kenya\n");
    }
    nobodyOfTheListIsKnown();
    assertThat(
            saysWith(
                "secretariat", "group import", Map.of("all.csv", rows.toString().getBytes(UTF_8))))
        .contains("New persons: 50000")
        .contains("Given9 Family")
        .doesNotContain("Given10 Family")
        .contains("and 49,990 more");
    say("no");
  }

  @Test
  void membersTakeNoListOver() {
    assertThat(says("delegate", "group import \"Finance contacts\""))
        .isEqualTo(
            "Changes of a group are recorded by the secretariat. Ask an officer, and name the"
                + " decision or letter.");
  }
}
