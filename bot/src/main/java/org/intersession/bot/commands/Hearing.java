package org.intersession.bot.commands;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.intersession.bot.commands.language.Line;
import org.intersession.bot.commands.language.Reading;
import org.intersession.integrations.ChatAttachment;
import org.intersession.integrations.ChatPlace;
import org.jspecify.annotations.Nullable;

/**
 * A line that was heard, typed or pressed, with all that the desk knows about it.
 *
 * @param event the chat's id of the message or press
 * @param files that came with the line
 * @param draft the draft that a button belongs to; absent for a typed line
 * @param post the post whose button was pressed
 */
record Hearing(
    ChatPlace place,
    Speaker speaker,
    Locale locale,
    ZoneId zone,
    Instant now,
    String event,
    String text,
    List<ChatAttachment> files,
    @Nullable Integer draft,
    @Nullable String post) {

  Line line() {
    return new Line(text, locale, zone, now);
  }

  Hearing in(Locale language) {
    return new Hearing(place, speaker, language, zone, now, event, text, files, draft, post);
  }

  Hearing saying(String words) {
    return new Hearing(place, speaker, locale, zone, now, event, words, files, draft, post);
  }

  /** A draft is spoken of to the one who began it as it was begun. */
  Hearing about(Draft subject) {
    return subject.preparedBy().id().equals(speaker.person().id()) ? in(subject.locale()) : this;
  }

  Invocation invoking(Draft subject, Reading reading) {
    return new Invocation(
        reading,
        place,
        speaker,
        locale,
        zone,
        now,
        event,
        subject.lines().stream().flatMap(said -> said.files().stream()).toList(),
        subject.number(),
        subject.preparedBy());
  }
}
