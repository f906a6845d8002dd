package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HoldConversationTest extends Conversation {
  @BeforeEach
  void theDatabaseIsOlderThanItWas() {
    database()
        .sql("UPDATE delivery_mark SET held_since = now(), held_reason = 'restored', missing = 3")
        .update();
  }

  @AfterEach
  void thingsLeaveAgain() {
    database().sql("UPDATE delivery_mark SET held_since = NULL, held_reason = NULL").update();
  }

  @Test
  void anOfficerSeesWhatTheLedgerDoesNotKnowAndReleasesIt() {
    assertThat(say("release"))
        .contains("The database is older than what it was", "3 rounds of sending may have left")
        .contains("Compare the sent items of the mailboxes");
    assertThat(held()).isTrue();
    assertThat(say("yes")).contains("The ledger is released");
    assertThat(held()).isFalse();
    assertThat(say("release")).contains("Nothing is held.");
  }

  @Test
  void aChairReleasesNothing() {
    assertThat(says("chair", "release")).contains("officer of the secretariat");
    assertThat(held()).isTrue();
  }

  private boolean held() {
    return database()
        .sql("SELECT held_since IS NOT NULL FROM delivery_mark")
        .query(Boolean.class)
        .single();
  }
}
