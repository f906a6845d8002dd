package org.intersession.bot.reminders;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.DraftedCommand;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.reminders.AfterMeeting.Held;

/** Asks those who were at a meeting how it was, by a short form. */
final class FeedbackCommand implements DraftedCommand {
  private static final int DAYS = 7;

  private final RequestDrafts drafts;
  private final Surveys surveys;
  private final AfterMeeting meetings;
  private final SurveyReading form;
  private final RequestWords words;

  FeedbackCommand(
      RequestDrafts drafts,
      Surveys surveys,
      AfterMeeting meetings,
      SurveyReading form,
      RequestWords words) {
    this.drafts = drafts;
    this.surveys = surveys;
    this.meetings = meetings;
    this.form = form;
    this.words = words;
  }

  @Override
  public String name() {
    return "feedback";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.NUMBER, Slot.TITLE, Slot.GROUPS, Slot.WHEN, Slot.STEPS, Slot.QUESTIONS);
  }

  @Override
  public Role who() {
    return Role.CHAIR;
  }

  @Override
  public Role confirmer() {
    return Role.SECRETARIAT;
  }

  @Override
  public Reply answer(Invocation said) {
    Optional<Integer> number = said.reading().get(Slot.NUMBER);
    if (number.isEmpty()) {
      return words.ask(said.locale(), Slot.NUMBER, "ask.meeting", List.of());
    }
    AfterMeeting.Found found = meetings.find(number.get(), said);
    Reply instead = found.instead();
    if (instead != null) {
      return instead;
    }
    Held held = found.theMeeting();
    return lack(held, said)
        .orElseGet(
            () ->
                drafts.draft(
                    "draft.survey",
                    plan(held, said),
                    form.shown(questions(said), said.locale()),
                    said));
  }

  @Override
  public Reply confirm(Invocation said) {
    int number = said.reading().get(Slot.NUMBER).orElseThrow();
    Held held = meetings.find(number, said).theMeeting();
    return drafts.open(
        "confirmed.survey",
        plan(held, said),
        held.cause(),
        said,
        request -> surveys.ask(request, questions(said)));
  }

  private Optional<Reply> lack(Held held, Invocation said) {
    return form.wrong(questions(said), said.locale())
        .or(
            () ->
                drafts.whom(
                    meetings.guests(held, said),
                    !RequestReading.groups(said).isEmpty(),
                    said.locale()))
        .or(() -> drafts.when(Optional.of(deadline(held, said)), said));
  }

  private static List<SurveyQuestion> questions(Invocation said) {
    List<SurveyQuestion> written = SurveyReading.questions(said);
    return written.isEmpty() ? SurveyQuestion.afterMeeting() : written;
  }

  /** A week from now, unless another day is said. */
  private static ZonedDateTime deadline(Held held, Invocation said) {
    LocalDate week = LocalDate.ofInstant(said.now(), held.meeting().zone()).plusDays(DAYS);
    return RequestReading.deadline(said, held.meeting().zone())
        .orElseGet(() -> RequestReading.endOf(week, held.meeting().zone()));
  }

  private RequestPlan plan(Held held, Invocation said) {
    Addressing.Meant guests = meetings.guests(held, said);
    ZonedDateTime deadline = deadline(held, said);
    String title =
        words.text(said.locale(), "title.feedback", Map.of("title", held.meeting().title()));
    return new RequestPlan(
        said.reading().get(Slot.TITLE).orElse(title),
        RequestKind.SURVEY,
        guests.parties(),
        guests.group(),
        deadline.toInstant(),
        deadline.getZone(),
        true,
        said.reading().get(Slot.STEPS).orElse(SurveyReading.USUAL_DAYS));
  }
}
