package org.intersession.bot.consultations.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.intersession.bot.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@ServiceTest
@Transactional
class ReplyTagsTest {
  @Autowired private ReplyTags tags;
  @Autowired private ConsultationStore store;
  @Autowired private SigningKey key;
  @Autowired private JdbcClient jdbc;
  private int number;

  @BeforeEach
  void aConsultationInWhichOnePersonSpeaksForTwo() {
    long document =
        jdbc.sql("INSERT INTO document DEFAULT VALUES RETURNING id").query(Long.class).single();
    number =
        jdbc.sql(
                """
                INSERT INTO consultation (title, document, state, round, place, locale, support,
                    late, slug, prepared_by, confirmed_by, opened_at)
                VALUES ('Tags', ?, 'OPEN', 1, '{}', 'en', true, true, gen_random_uuid()::text, 'a',
                    'b', '2027-03-01T00:00Z') RETURNING number\
                """)
            .param(document)
            .query(Integer.class)
            .single();
    store.invite(number, "UGA");
    store.invite(number, "KEN");
    store.invite(number, new Invited("UGA", 7, true));
    store.invite(number, new Invited("KEN", 7, false));
  }

  @Test
  void eachTagIsOfOnePersonAndOneParty() {
    assertThat(tags.behind(address(tag("UGA")))).contains(new Voice(number, "UGA", 7L, true));
    assertThat(tags.behind(address(tag("KEN")))).contains(new Voice(number, "KEN", 7L, false));
  }

  @Test
  void aTagForAnotherConsultationOrPersonIsNone() {
    String other = tag("UGA").replaceFirst("c-" + number, "c-" + (number + 1));
    assertThat(tags.behind(address(other))).isEmpty();
    assertThat(tags.behind(address(tag("UGA").replaceFirst("-7-", "-8-")))).isEmpty();
    assertThat(tags.behind("secretariat@example.org")).isEmpty();
    assertThat(tags.behind("a+c-1-2-zz@example.org")).isEmpty();
  }

  @Test
  void whereNoMailIsReadThereIsNoTag() {
    assertThat(new ReplyTags(store, key, () -> false).of(number, "UGA", 7)).isNull();
  }

  private String tag(String party) {
    return Objects.requireNonNull(tags.of(number, party, 7));
  }

  private static String address(String tag) {
    return "secretariat+" + tag + "@example.org";
  }
}
