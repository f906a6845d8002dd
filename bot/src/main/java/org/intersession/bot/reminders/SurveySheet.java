package org.intersession.bot.reminders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intersession.bot.reminders.SurveyStore.Given;

/**
 * One form that was filled in.
 *
 * @param answers by the places of the questions
 */
record SurveySheet(String party, Map<Integer, String> answers) {
  SurveySheet {
    answers = Map.copyOf(answers);
  }

  private record Author(String party, long person) {}

  static List<SurveySheet> of(List<Given> all) {
    Map<Author, Map<Integer, String>> byAuthor = new LinkedHashMap<>();
    for (Given given : all) {
      byAuthor
          .computeIfAbsent(new Author(given.party(), given.person()), author -> new HashMap<>())
          .put(given.question(), given.value());
    }
    List<SurveySheet> sheets = new ArrayList<>();
    byAuthor.forEach((author, answers) -> sheets.add(new SurveySheet(author.party(), answers)));
    return sheets;
  }
}
