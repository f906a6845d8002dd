package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A chair without an account confirms by a personal link what is proposed for the group. */
class GroupChairConversationTest extends GroupConversation {
  private final String juma = "juma-" + own + "@example.net";

  private String proposal() {
    recorded("group chair \"Juma Otieno\" " + juma + " by decision 9");
    return link(mailTo(juma), "proposal");
  }

  @Test
  void theLetterSaysWhatIsProposedAndWhoConfirms() {
    proposal();
    assertThat(text(mailTo(juma)))
        .contains("Dear Juma Otieno")
        .contains("Meetings of 90 minutes for 10 people, in English.")
        .contains("before an officer of the secretariat confirms it");
  }

  @Test
  void whatTheChairConfirmsIsToldInTheChannelWithItsButton() {
    String page = proposal();
    assertThat(get(page).body()).contains("Seagrass Group " + own).contains("Every quarter");
    assertThat(posts()).noneMatch(post -> post.contains("confirmed by personal link"));

    Map<String, String> choice = Map.of("rhythm", "month", "remark", "Never\u202e on Fridays");
    assertThat(submit(page, choice).body()).contains("your answer is kept");
    until(() -> posts().stream().anyMatch(post -> post.contains("confirmed by personal link")));
    assertThat(posts().get(posts().size() - 1))
        .contains("Juma Otieno confirmed by personal link: meetings every month, 90 minutes")
        .contains("“Never on Fridays”")
        .contains("[Prepare a meeting every month]");
  }

  @Test
  void aSecondPressConfirmsNothingMore() {
    String page = proposal();
    submit(page, Map.of("rhythm", "once"));
    assertThat(get(page).body()).contains("your answer is kept").doesNotContain("<form");
    assertThat(
            database()
                .sql(
                    "SELECT count(*) FROM people_proposal p JOIN people_person n ON n.id = p.person"
                        + " JOIN people_email e ON e.person = n.id WHERE e.address = ?")
                .param(juma)
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void aPredecessorsLinkDiesWithTheChair() {
    String page = proposal();
    recorded("group chair \"Ana Ruiz\" ana-" + own + "@example.net by decision 10");
    assertThat(get(page).statusCode()).isEqualTo(404);
  }

  @Test
  void aFormFromElsewhereConfirmsNothing() {
    String page = proposal();
    assertThat(post(service(page), "rhythm=once").statusCode()).isNotEqualTo(200);
    assertThat(get(page).body()).contains("<form");
  }

  @Test
  void anOfficerBriefsTheChairAnewAndSeesTheLetterFirst() {
    proposal();
    int before = mailsTo(juma).size();
    assertThat(say("group brief the chair"))
        .contains("A letter with a personal link goes to: Juma Otieno")
        .contains("Dear Juma Otieno");
    assertThat(mailsTo(juma)).hasSize(before);
    assertThat(say("yes")).isEqualTo("The letter goes to: Juma Otieno");
    until(() -> mailsTo(juma).size() > before);
  }
}
