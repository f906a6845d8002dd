package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConsultationConversationTest extends Conversation {
  private static final Pattern NUMBER = Pattern.compile("\\D(\\d+) (?:is open|est ouverte|está)");

  private String draft(String name) {
    return service("/sandbox/drafts/" + name + ".docx").toString();
  }

  private String opened() {
    say(
        "consult \"Wetlands and youth\" "
            + draft("wetlands-and-youth_en")
            + " lead Uganda for SPWG until 30 April 2027 17:00 Geneva");
    Matcher number = NUMBER.matcher(say("yes"));
    assertThat(number.find()).isTrue();
    return number.group(1);
  }

  @Test
  void theDraftSaysToWhomInWhichLanguagesAndUntilWhen() {
    String card =
        says(
            "chair",
            "consult \"Wetlands and youth\" "
                + draft("wetlands-and-youth_en")
                + " "
                + draft("wetlands-and-youth_fr")
                + " lead Uganda for SPWG, all Parties until 30 April 2027 17:00 Geneva");

    assertThat(card)
        .contains(
            "Lead: Uganda",
            "English: wetlands-and-youth_en.docx, 10 paragraphs",
            "Asked: 21 Parties and observers",
            "30 April 2027 17:00 (Geneva) · 2027-04-30 15:00 UTC",
            "One Party has nobody to write to: Dominica",
            "An officer of the secretariat confirms it.",
            "Nothing has been sent");
    assertThat(says("chair", "yes")).contains("secretariat");
    assertThat(say("yes")).contains("is open until 30 April 2027 17:00 (Geneva)");
  }

  @Test
  void itIsSaidInFrenchAndSpanishToo() {
    assertThat(
            say(
                "consulter « Jeunesse » "
                    + draft("wetlands-and-youth_fr")
                    + " chef de file Ouganda pour le GTPE jusqu’au 30 avril 2027 à 17h (Genève)"))
        .contains("Chef de file\u202f: Ouganda", "30 avril 2027 17:00 (Genève)");
    say("non");
    assertThat(
            say(
                "consultar «Juventud» "
                    + draft("wetlands-and-youth_es")
                    + " liderado por Uganda para todas las Partes hasta el 30 de abril de 2027"))
        .contains("Lidera: Uganda", "30 de abril de 2027 23:59 (Ginebra)");
  }

  @Test
  void whatIsMissingIsAskedForOneAtATime() {
    assertThat(say("consult for SPWG until 30 April 2027")).contains("What is the consultation");
    assertThat(say("\"Wetlands\"")).contains("Which text goes out?");
    assertThat(say(draft("wetlands-and-youth_en"))).contains("Open a consultation: Wetlands");
  }

  @Test
  void aLinkInsideOrToNothingIsRefusedWithWhatToDo() {
    String start = "consult \"A\" for SPWG until 30 April 2027 ";

    assertThat(say(start + "https://169.254.169.254/latest/draft.docx"))
        .contains("I do not fetch files from there");
    say("no");
    assertThat(say(start + draft("no-such-draft"))).contains("There is no file at");
    say("no");
    assertThat(say(start + service("/"))).contains("neither a Word text (.docx) nor a PDF");
  }

  @Test
  void aDeadlineThatHasPassedIsAskedAboutAgain() {
    assertThat(
            say(
                "consult \"A\" "
                    + draft("wetlands-and-youth_en")
                    + " for SPWG until 1 February 2027"))
        .contains("has passed");
  }

  @Test
  void silenceIsNamedToTheSecretariatOnly() {
    String number = opened();

    assertThat(says("delegate", "status " + number)).contains("Silent: 6").doesNotContain("Kenya");
    assertThat(say("status " + number)).contains("Silent: 6 – ", "Kenya");
  }

  @Test
  void oneRoundIsClosedAndTheNextOpenedOnTheNewDraft() {
    String number = opened();
    String next =
        "consult " + number + " " + draft("wetlands-and-youth-2_en") + " until 30 June 2027";
    assertThat(say(next)).contains("is not replaced while Parties comment");
    say("no");

    say("close " + number);
    assertThat(say("yes")).contains("Round 1 of consultation " + number + " is closed.");
    assertThat(say(next)).contains("Open round 2 of consultation " + number);
    assertThat(say("yes")).contains("Round 2 of consultation " + number + " is open");
  }

  @Test
  void aPartyGetsMoreTimeAndNoLess() {
    String number = opened();

    assertThat(say("extend " + number + " Kenya until 7 May 2027"))
        .contains("Kenya may comment until 7 May 2027 23:59 (Geneva)");
    say("yes");
    assertThat(say("status " + number)).contains("Kenya: until 7 May 2027");
    assertThat(say("extend " + number + " Kenya until 7 April 2027"))
        .contains("not later than the deadline");
  }

  @Test
  void theMatrixIsThereAsWordExcelAndPdf() {
    assertThat(say("matrix " + opened())).contains("[Word: LINK]", "[Excel: LINK]", "[PDF: LINK]");
  }

  @Test
  void whatIsOpenIsNotPublished() {
    assertThat(say("publish " + opened())).contains("is still open");
  }
}
