package org.intersession.bot.conversations;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The letters on which changes of a group rest: attached in the chat or later, opened again. */
class GroupLettersConversationTest extends GroupConversation {
  private static final byte[] LETTER = "%PDF-1.7 a letter".getBytes(US_ASCII);

  /** The page of which only officers hear, and only when they are alone with the bot. */
  private String page() {
    whispers("secretariat", "group SG-" + own + " history");
    URI page = address("Open and attach letters").orElseThrow();
    return page.getRawPath() + "?" + page.getRawQuery();
  }

  @Test
  void theLetterThatCameWithTheLineIsKeptWithTheChange() {
    String drafted =
        saysWith(
            "secretariat",
            "group add Uganda source \"Letter of 4 May\"",
            Map.of("uganda.pdf", LETTER));
    assertThat(drafted).contains("Letter: uganda.pdf");
    say("yes");
    assertThat(say("group history"))
        .contains("Uganda was added | Letter of 4 May (Secretariat), with the letter")
        .contains("Say this to me alone");
  }

  @Test
  void whatIsNoLetterIsNotKept() {
    assertThat(
            saysWith(
                "secretariat",
                "group add Uganda source \"Letter of 4 May\"",
                Map.of("uganda.pdf", "<html>".getBytes(US_ASCII))))
        .contains("“uganda.pdf” is no letter that I can keep");
  }

  @Test
  void anOfficerAttachesALetterLaterAndOpensItAgain() {
    String page = page();
    Matcher form = Pattern.compile("action=\"(/g/changes/[^\"]+)\"").matcher(get(page).body());
    assertThat(form.find()).isTrue();
    String target = form.group(1);

    assertThat(upload(page, target, "x.pdf", "<html>".getBytes(US_ASCII)).statusCode())
        .isEqualTo(422);
    assertThat(upload(page, target, "kenya.pdf", LETTER).statusCode()).isEqualTo(302);
    assertThat(get(page).body()).contains("kenya.pdf");
    HttpResponse<String> letter = get(target);
    assertThat(letter.body()).isEqualTo("%PDF-1.7 a letter");
    assertThat(letter.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"letter-");
    assertThat(letter.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("sandbox");
    assertThat(upload(page, target, "other.pdf", LETTER).statusCode()).isEqualTo(409);
  }

  @Test
  void aSecretThatIsNoneOpensNothing() {
    assertThat(get("/g/changes/AAAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(404);
    assertThat(get("/g/changes/AAAAAAAAAAAAAAAAAAAAAA/letter/1").statusCode()).isEqualTo(404);
  }
}
