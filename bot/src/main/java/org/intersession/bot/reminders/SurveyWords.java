package org.intersession.bot.reminders;

import java.util.List;
import java.util.Locale;
import org.intersession.bot.commands.language.Questions.Kind;
import org.intersession.bot.messages.Messages;

/** How a form's questions and choices read: as they were written, ours in the reader's language. */
final class SurveyWords {
  private final Messages messages = new Messages("reminders");

  String question(SurveyQuestion question, Locale locale) {
    return question.usual().isEmpty()
        ? question.said()
        : messages.text(locale, "usual." + question.usual());
  }

  /** A choice by its place, from 1. */
  String choice(SurveyQuestion question, int place, Locale locale) {
    String choice = question.choices().get(place - 1);
    boolean ours = !question.usual().isEmpty() && question.kind() == Kind.CHOICE;
    return ours ? messages.text(locale, "usual." + question.usual() + "." + choice) : choice;
  }

  List<String> choices(SurveyQuestion question, Locale locale) {
    return question.places().stream().map(place -> choice(question, place, locale)).toList();
  }
}
