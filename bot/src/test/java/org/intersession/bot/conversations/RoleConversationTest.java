package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleConversationTest extends Conversation {
  @Test
  void aMemberMayNotPrepareAMeeting() {
    assertThat(says("delegate", "meet \"Budget WG\" 12 March 2027 14:00 1h")).isEqualTo("@");
    assertThat(says("delegate", "hosts")).isEqualTo("@");
    assertThat(says("delegate", "meetings")).isEqualTo("@");
  }

  @Test
  void aChairPreparesAndAnOfficerConfirms() {
    assertThat(says("chair", "meet \"Budget WG\" 12 March 2027 14:00 1h 20 people")).isEqualTo("@");
    assertThat(says("chair", "yes")).isEqualTo("@");
    assertThat(says("delegate", "yes 1")).isEqualTo("@");
    assertThat(says("secretariat", "yes 1")).isEqualTo("@");
    assertThat(says("delegate", "meeting 1")).isEqualTo("@");
  }

  @Test
  void anOfficerMayDoEverythingInAPersonalChat() {
    assertThat(whispers("secretariat", "meet \"Alone\" 12 March 2027 14:00 1h 20 people"))
        .isEqualTo("@");
    assertThat(whispers("secretariat", "yes")).isEqualTo("@");
    assertThat(whispers("secretariat", "hosts")).isEqualTo("@");
    assertThat(whispers("delegate", "meetings")).isEqualTo("@");
  }

  @Test
  void helpShowsWhatTheSpeakerMaySay() {
    assertThat(says("delegate", "help")).isEqualTo("@");
    assertThat(says("secretariat", "help")).isEqualTo("@");
    assertThat(says("secretariat", "help meet")).isEqualTo("@");
    assertThat(sayIn("fr-FR", "aide organiser")).isEqualTo("@");
    assertThat(sayIn("es-ES", "ayuda organizar")).isEqualTo("@");
  }
}
