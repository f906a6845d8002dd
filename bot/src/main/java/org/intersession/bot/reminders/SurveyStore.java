package org.intersession.bot.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.intersession.bot.commands.language.Questions.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** The questions of forms, and what was answered. */
@Repository
class SurveyStore {
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

  private final JdbcClient jdbc;

  SurveyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(int request, SurveyQuestion question) {
    jdbc.sql(
            """
            INSERT INTO survey_question (request, place, kind, said, choices, usual)
            VALUES (:request, :place, :kind, :said, :choices::jsonb, :usual)\
            """)
        .param("request", request)
        .param("place", question.place())
        .param("kind", question.kind().name())
        .param("said", question.said())
        .param("choices", RequestStore.JSON.writeValueAsString(question.choices()))
        .param("usual", question.usual())
        .update();
  }

  List<SurveyQuestion> questions(int request) {
    return jdbc.sql("SELECT * FROM survey_question WHERE request = :request ORDER BY place")
        .param("request", request)
        .query(SurveyStore::question)
        .list();
  }

  /**
   * An answer to one question.
   *
   * @param person who gave it for the Party
   * @param value the place of a choice, or words
   */
  record Given(String party, long person, int question, String value) {}

  /** All that was answered, without an order that would tell who came when. */
  List<Given> given(int request) {
    return jdbc.sql(
            "SELECT * FROM survey_answer WHERE request = :request ORDER BY party, person, question")
        .param("request", request)
        .query(
            (row, number) ->
                new Given(
                    row.getString("party"),
                    row.getLong("person"),
                    row.getInt("question"),
                    row.getString("value")))
        .list();
  }

  /** Keeps an answer in the place of an earlier one. */
  void keep(int request, Given given, Instant at) {
    jdbc.sql(
            """
            INSERT INTO survey_answer (request, party, person, question, value, at)
            VALUES (:request, :party, :person, :question, :value, :at)
            ON CONFLICT (request, party, person, question) DO UPDATE SET value = :value, at = :at\
            """)
        .param("request", request)
        .param("party", given.party())
        .param("person", given.person())
        .param("question", given.question())
        .param("value", given.value())
        .param("at", RequestStore.time(at))
        .update();
  }

  /** Takes an answer back. */
  void drop(int request, Given given) {
    jdbc.sql(
            """
            DELETE FROM survey_answer WHERE request = :request AND party = :party
                AND person = :person AND question = :question\
            """)
        .param("request", request)
        .param("party", given.party())
        .param("person", given.person())
        .param("question", given.question())
        .update();
  }

  private static SurveyQuestion question(ResultSet row, int number) throws SQLException {
    return new SurveyQuestion(
        row.getInt("place"),
        Kind.valueOf(row.getString("kind")),
        row.getString("said"),
        RequestStore.JSON.readValue(row.getString("choices"), TEXTS),
        row.getString("usual"));
  }
}
