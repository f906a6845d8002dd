package org.intersession.bot.reminders;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.DraftedCommand;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;

/** Asks a set of Parties a few questions, as a form that needs no account. */
final class SurveyCommand implements DraftedCommand {
  private final RequestDrafts drafts;
  private final Surveys surveys;
  private final Addressing addressing;
  private final SurveyReading form;
  private final RequestWords words;

  SurveyCommand(
      RequestDrafts drafts,
      Surveys surveys,
      Addressing addressing,
      SurveyReading form,
      RequestWords words) {
    this.drafts = drafts;
    this.surveys = surveys;
    this.addressing = addressing;
    this.form = form;
    this.words = words;
  }

  @Override
  public String name() {
    return "survey";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.TITLE, Slot.GROUPS, Slot.WHEN, Slot.STEPS, Slot.QUESTIONS);
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
    List<SurveyQuestion> questions = SurveyReading.questions(said);
    return lack(said, questions)
        .orElseGet(
            () ->
                drafts.draft(
                    "draft.survey", plan(said), form.shown(questions, said.locale()), said));
  }

  @Override
  public Reply confirm(Invocation said) {
    return drafts.open(
        "confirmed.survey",
        plan(said),
        null,
        said,
        number -> surveys.ask(number, SurveyReading.questions(said)));
  }

  private Optional<Reply> lack(Invocation said, List<SurveyQuestion> questions) {
    List<String> keys = RequestReading.groups(said);
    return drafts
        .title(said)
        .or(() -> asked(questions, said.locale()))
        .or(() -> drafts.whom(addressing.of(keys), !keys.isEmpty(), said.locale()))
        .or(() -> drafts.when(RequestReading.deadline(said, said.zone()), said));
  }

  private Optional<Reply> asked(List<SurveyQuestion> questions, Locale locale) {
    return questions.isEmpty()
        ? Optional.of(
            words.ask(
                locale,
                Slot.QUESTIONS,
                "ask.questions",
                List.of(words.text(locale, "line.question"))))
        : form.wrong(questions, locale);
  }

  private RequestPlan plan(Invocation said) {
    return RequestReading.plan(
        said.reading().get(Slot.TITLE).orElseThrow(),
        RequestKind.SURVEY,
        addressing.of(RequestReading.groups(said)),
        RequestReading.deadline(said, said.zone()).orElseThrow(),
        SurveyReading.USUAL_DAYS,
        said);
  }
}
