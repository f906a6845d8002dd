package org.intersession.bot.reminders;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
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
import org.intersession.bot.reminders.MeetingCircle.Circle;
import org.intersession.integrations.CardElement;

/** Asks those who were at a meeting how it was, by a short form. */
final class FeedbackCommand implements DraftedCommand {
  private static final int DAYS = 7;

  private final RequestDrafts drafts;
  private final Surveys surveys;
  private final AfterMeeting meetings;
  private final MeetingCircle circle;
  private final CircleCard card;
  private final SurveyReading form;
  private final RequestWords words;

  FeedbackCommand(
      RequestDrafts drafts,
      Surveys surveys,
      AfterMeeting meetings,
      MeetingCircle circle,
      SurveyReading form,
      RequestWords words) {
    this.drafts = drafts;
    this.surveys = surveys;
    this.meetings = meetings;
    this.circle = circle;
    this.card = new CircleCard(words);
    this.form = form;
    this.words = words;
  }

  @Override
  public String name() {
    return "feedback";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(
        Slot.NUMBER, Slot.TITLE, Slot.GROUPS, Slot.GUESTS, Slot.WHEN, Slot.STEPS, Slot.QUESTIONS);
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
    Circle whom = circle.of(held, said);
    return lack(held, whom, said).orElseGet(() -> draft(held, whom, said));
  }

  private Reply draft(Held held, Circle whom, Invocation said) {
    List<CardElement> more = new ArrayList<>(card.of(whom, held, said.locale()));
    more.addAll(form.shown(questions(said), said.locale()));
    return drafts.draft("draft.survey", plan(held, whom, said), more, said);
  }

  @Override
  public Reply confirm(Invocation said) {
    int number = said.reading().get(Slot.NUMBER).orElseThrow();
    Held held = meetings.find(number, said).theMeeting();
    Circle whom = circle.of(held, said);
    return card.lack(whom, held, said.locale())
        .orElseGet(
            () ->
                drafts.open(
                    "confirmed.survey",
                    plan(held, whom, said),
                    held.cause(),
                    said,
                    request -> surveys.ask(request, questions(said))));
  }

  private Optional<Reply> lack(Held held, Circle whom, Invocation said) {
    boolean named = whom.kind() == MeetingCircle.Kind.NAMED;
    return form.wrong(questions(said), said.locale())
        .or(() -> card.lack(whom, held, said.locale()))
        .or(() -> drafts.whom(whom.whom(), named, said.locale()))
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

  private RequestPlan plan(Held held, Circle whom, Invocation said) {
    String title =
        words.text(said.locale(), "title.feedback", Map.of("title", held.meeting().title()));
    return RequestReading.plan(
            said.reading().get(Slot.TITLE).orElse(title),
            RequestKind.SURVEY,
            whom.whom(),
            deadline(held, said),
            SurveyReading.USUAL_DAYS,
            said)
        .inKnownZone();
  }
}
