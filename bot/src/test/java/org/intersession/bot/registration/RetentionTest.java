package org.intersession.bot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.RoleKind;
import org.intersession.bot.registration.Registration.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class RetentionTest extends RegistrationHouse {
  private static final Duration UNTIL_THE_END = Duration.ofDays(20).plusHours(1);

  @Autowired private RetentionStore retention;
  @Autowired private LetterStore nominations;
  @Autowired private PersonalLinks links;
  @Autowired private Letters letters;
  @Autowired private Inbox inbox;
  @Autowired private TransactionTemplate transaction;
  private Registration registration;
  private int meeting;

  @BeforeEach
  void somebodyHasRegistered() {
    meeting = meeting();
    known(RoleKind.DELEGATE, "KEN", email, "García");
    register(meeting, "en", Map.of("body", "Kenya", "accessibility", "a ramp"));
    mail(email, "");
    registration = registered(meeting, email);
  }

  @Test
  void aDayTooEarlyEverythingIsStillKnown() {
    round(UNTIL_THE_END.plusDays(179));
    assertThat(store.find(meeting, email)).isPresent();
  }

  @Test
  void afterThePromisedDaysOnlyWhatIsCountedIsLeft() {
    round(UNTIL_THE_END.plusDays(180).plusMinutes(1));
    Registration left = store.find(registration.id()).orElseThrow();
    assertThat(left.name()).isEmpty();
    assertThat(left.application().accessibility()).isEmpty();
    assertThat(left.application().party()).isEqualTo("KEN");
    assertThat(left.state()).isEqualTo(State.APPROVED);
    assertThat(store.approved(meeting)).isEqualTo(1);
    assertThat(traces()).isEmpty();
  }

  /** The tables of the room, of the ledger and of the links that still name the person. */
  private List<String> traces() {
    return jdbc.sql(
            """
            SELECT 'registration' FROM registration r WHERE r::text LIKE :name
            UNION ALL SELECT 'delivery' FROM delivery d WHERE d::text LIKE :name
            UNION ALL SELECT 'link' FROM people_link
              WHERE purpose = 'registration' AND subject = :id
            UNION ALL SELECT 'write' FROM registration_write w WHERE w::text LIKE :name\
            """)
        .param("name", "%" + email + "%")
        .param("id", Long.toString(registration.id()))
        .query(String.class)
        .list();
  }

  private void round(Duration later) {
    Clock then = Clock.offset(clock, later);
    new Retention(
            retention, nominations, meetings, links, letters, inbox, transaction, then, 180)
        .round();
  }
}
