package org.intersession.bot.crash;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/** A request of very many Parties, all of whose reminders are due at once. */
final class FanoutLoad {
  private static final int MAILBOXES = 34;

  private final Ground ground;
  private final int recipients;

  FanoutLoad(Ground ground, int recipients) {
    this.ground = ground;
    this.recipients = recipients;
  }

  static List<String> mailboxes() {
    return IntStream.rangeClosed(1, MAILBOXES)
        .mapToObj("notices-%02d@example.org"::formatted)
        .toList();
  }

  /** Puts in everything but what makes it leave. */
  void prepare(boolean chat) {
    run(
        "INSERT INTO people_party SELECT 'Q' || i, 'PARTY', 'Here', 1000 + i, '{\"en\": \"Land\"}',"
            + " '[]', false FROM generate_series(1, :n) i");
    run(
        "INSERT INTO people_source (cited, recorded_by, recorded_at, message)"
            + " SELECT 'bench', 'bench', timestamptz '2026-01-01', 'bench' WHERE :n > 0");
    run(
        "INSERT INTO people_person (reference, given, family, full_name, language)"
            + " SELECT 'bench-' || i, 'Reader', i::text, 'Reader ' || i, 'en'"
            + " FROM generate_series(1, :n) i");
    run(
        "INSERT INTO people_email SELECT p.id, 'reader-' || i || '@example.net', 0, 'UNTRIED', NULL"
            + " FROM generate_series(1, :n) i JOIN people_person p ON p.reference = 'bench-' || i");
    run(
        "INSERT INTO people_role (person, kind, party, since, source)"
            + " SELECT p.id, 'NATIONAL_FOCAL_POINT', 'Q' || i, date '2026-01-01',"
            + " (SELECT max(id) FROM people_source)"
            + " FROM generate_series(1, :n) i JOIN people_person p ON p.reference = 'bench-' || i");
    run(
        "INSERT INTO request (title, kind, deadline, zone, steps, locale, place, prepared_by,"
            + " confirmed_by, opened_at) SELECT 'Fan-out', 'OTHER', now() + interval '90 days', 'UTC',"
            + " '-7', 'en', '{\"chat\": \"teams\", \"id\": \"bench\", \"name\": \"\","
            + " \"personal\": false, \"address\": \"bench\"}', 'bench', 'bench',"
            + " now() - interval '1 day' WHERE :n > 0");
    run(
        "INSERT INTO request_party (request, party, written_at, look_at)"
            + " SELECT r.number, 'Q' || i, now(), now() + interval '6 hours'"
            + " FROM generate_series(1, :n) i, request r WHERE r.title = 'Fan-out'");
    run(
        "INSERT INTO reminder (person, address, made_at)"
            + " SELECT person, address, now() FROM people_email WHERE address LIKE 'reader-%' AND :n > 0"
            + " ORDER BY person");
    run(
        "INSERT INTO reminder_item (reminder, request, party, audience)"
            + " SELECT m.id, r.number, 'Q' || substring(m.address from '\\d+'), 'FOCAL_POINT'"
            + " FROM reminder m, request r WHERE r.title = 'Fan-out' AND :n > 0");
    if (chat) {
      chat();
    }
    ground.jdbc().sql("ANALYZE").update();
  }

  private void chat() {
    String[] conversations =
        IntStream.rangeClosed(1, recipients)
            .mapToObj(i -> ground.standins().connector().alone("reader-" + i))
            .toArray(String[]::new);
    ground
        .jdbc()
        .sql(
            """
            INSERT INTO reminder_reach
            SELECT p.id, '{"id": "x", "name": "", "email": null}', jsonb_build_object(
                'chat', 'teams', 'id', conversation, 'name', '', 'personal', true,
                'address', jsonb_build_object('v', 1, 'serviceUrl', :url,
                    'conversation', conversation, 'tenant', 't', 'bot', '28:b')::text), now()
            FROM unnest(:conversations) WITH ORDINALITY AS alone (conversation, i)
            JOIN people_person p ON p.reference = 'bench-' || i\
            """)
        .param("url", ground.standins().base() + "/connector/")
        .param("conversations", conversations)
        .update();
  }

  /** Makes so many of them due, after the first ones. */
  void release(boolean chat, Instant now, int after, int count) {
    ground
        .jdbc()
        .sql(
            """
            INSERT INTO delivery (purpose, subject, recipient, channel, occurrence, payload, state,
                requested_at, due)
            SELECT 'reminder', 'reminder:' || id, address,
                CASE WHEN :chat THEN 'chat:teams'
                    ELSE 'mail:notices-' || to_char(1 + id % :boxes, 'FM00') || '@example.org' END,
                '1', id::text, 'PENDING', :now, :now FROM reminder
            ORDER BY id OFFSET :after LIMIT :count\
            """)
        .param("chat", chat)
        .param("after", after)
        .param("count", count)
        .param("boxes", MAILBOXES)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private void run(String sql) {
    ground.jdbc().sql(sql).param("n", recipients).update();
  }
}
