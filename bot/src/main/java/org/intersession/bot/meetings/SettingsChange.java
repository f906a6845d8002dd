package org.intersession.bot.meetings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.commands.language.Registration;
import org.intersession.bot.commands.language.Slot;
import org.intersession.integrations.MeetingRequest.Interpreter;

/** Other settings for a meeting, as they were said. */
final class SettingsChange {
  /** What may be said to change something. */
  static final Set<Slot<?>> SLOTS =
      Set.of(
          Slot.REGISTRATION,
          Slot.ADMISSION,
          Slot.CHAT,
          Slot.INTERPRETATION,
          Slot.MORE_LANGUAGES,
          Slot.INTERPRETERS,
          Slot.RECORDING,
          Slot.RENAMING,
          Slot.OFFICER,
          Slot.NAMING,
          Slot.LETTER,
          Slot.TESTING);

  private SettingsChange() {}

  /** Whether anything was said that changes a setting. */
  static boolean said(Reading reading) {
    return SLOTS.stream().anyMatch(slot -> reading.get(slot).isPresent());
  }

  /** The settings after the change; what was not said stays. */
  static MeetingSettings apply(MeetingPlan plan, Reading said, Instant now) {
    MeetingSettings old = plan.settings();
    boolean registration =
        said.get(Slot.REGISTRATION).map(Registration::wanted).orElse(old.registration());
    Instant until =
        said.get(Slot.REGISTRATION).isPresent()
            ? PlanReader.closing(said, plan.first(), now)
            : old.registrationUntil();
    List<String> spoken = said.get(Slot.INTERPRETATION).orElse(old.languages());
    List<Interpreter> interpreters =
        spoken.isEmpty()
            ? said.get(Slot.INTERPRETERS).orElse(List.of())
            : merged(old.interpreters(), said.get(Slot.INTERPRETERS).orElse(List.of()));
    List<String> languages =
        Interpretation.languages(
            spoken, said.get(Slot.MORE_LANGUAGES).orElse(List.of()), interpreters);
    return new MeetingSettings(
        registration,
        until,
        said.get(Slot.ADMISSION).orElse(old.admission()),
        languages,
        interpreters,
        said.get(Slot.CHAT).orElse(old.chat()),
        said.get(Slot.RECORDING).orElse(old.recording()),
        said.get(Slot.RENAMING).orElse(old.renaming()),
        said.get(Slot.OFFICER).orElse(old.officer()),
        terms(said, old.terms()));
  }

  /** What those who register are asked and offered; what was not said stays. */
  static RegistrationTerms terms(Reading said, RegistrationTerms old) {
    return new RegistrationTerms(
        said.get(Slot.NAMING).orElse(old.naming()),
        said.get(Slot.LETTER).orElse(old.letter()),
        said.get(Slot.TESTING).orElse(old.testing()));
  }

  /** Those named before and those named now; who is named again has the new languages. */
  private static List<Interpreter> merged(List<Interpreter> old, List<Interpreter> named) {
    Map<String, Interpreter> byEmail = new LinkedHashMap<>();
    old.forEach(one -> byEmail.put(one.email(), one));
    named.forEach(one -> byEmail.put(one.email(), one));
    return new ArrayList<>(byEmail.values());
  }
}
