package org.intersession.bot.commands.language;

import java.util.List;
import java.util.function.Consumer;
import org.intersession.integrations.MeetingRequest.Admission;
import org.intersession.integrations.MeetingRequest.ChatRule;
import org.intersession.integrations.MeetingRequest.Recording;

/** The fixed phrases of the {@link PhraseBook}. */
final class PhraseRecogniser implements Recogniser {
  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    for (PhraseBook.Entry entry : PhraseBook.ENTRIES) {
      Meaning meaning = meaning(entry);
      if (everyday(entry) && !(scene.hasVerb() && scene.allows(slot(entry)))) {
        continue;
      }
      entry.phrasing().in(text, m -> found.accept(new Finding(m.start(), m.end(), meaning, 3)));
    }
  }

  /** Words that mean nothing but what they say, unless a verb asks for them. */
  private static boolean everyday(PhraseBook.Entry entry) {
    return entry.slot().equals("phase") || entry.slot().equals("guests");
  }

  static Slot<?> slot(PhraseBook.Entry entry) {
    return meaning(entry) instanceof Meaning.Given given ? given.slot() : Slot.TITLE;
  }

  private static Meaning meaning(PhraseBook.Entry entry) {
    String value = entry.value();
    return switch (entry.slot()) {
      case "admission" -> new Meaning.Given(Slot.ADMISSION, Admission.valueOf(value));
      case "chat" -> new Meaning.Given(Slot.CHAT, ChatRule.valueOf(value));
      case "recording" -> new Meaning.Given(Slot.RECORDING, Recording.valueOf(value));
      case "renaming" -> new Meaning.Given(Slot.RENAMING, Boolean.valueOf(value));
      case "letter" -> new Meaning.Given(Slot.LETTER, Boolean.valueOf(value));
      case "testing" -> new Meaning.Given(Slot.TESTING, Boolean.valueOf(value));
      case "extent" -> new Meaning.Given(Slot.EXTENT, Slot.Extent.valueOf(value));
      case "phase" -> new Meaning.Given(Slot.PHASE, Slot.Phase.valueOf(value));
      case "guests" -> new Meaning.Given(Slot.GUESTS, Slot.Guests.valueOf(value));
      case "past" -> new Meaning.Given(Slot.PAST, true);
      case "channel" -> new Meaning.Given(Slot.CHANNEL, true);
      case "interpretation" -> new Meaning.Given(Slot.INTERPRETATION, List.of());
      case "registration" -> new Meaning.Given(Slot.REGISTRATION, new Registration(false, null));
      default -> new Meaning.Filler();
    };
  }
}
