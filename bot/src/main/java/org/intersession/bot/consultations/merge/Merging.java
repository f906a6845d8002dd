package org.intersession.bot.consultations.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.intersession.bot.consultations.Comment;
import org.intersession.bot.consultations.Comment.Author;
import org.intersession.bot.consultations.Comment.Mark;
import org.intersession.bot.consultations.Comment.Source;
import org.intersession.bot.consultations.anchoring.TextSpan;
import org.intersession.bot.consultations.parties.FileParties;
import org.intersession.bot.consultations.parties.Party;
import org.intersession.bot.consultations.parties.PartyList;
import org.intersession.bot.consultations.parties.PartyNames;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadDocument.Paragraph;

/** Merges returned copies, one after the other. */
public final class Merging {
  private static final int CONTEXT = 32;

  private final SentOut sent;
  private final PartyList parties;
  private final PartyNames names;
  private final FileParties who;
  private final int round;
  private final Duplicates comments = new Duplicates();
  private final List<SilentEdit> silentEdits = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  /** Merges onto a text. */
  public Merging(SentOut sent, PartyList parties, FileParties who, int round) {
    this.sent = sent;
    this.parties = parties;
    this.names = new PartyNames(parties);
    this.who = who;
    this.round = round;
    this.notices.addAll(sent.notices());
  }

  /** Adds a returned copy and the files inside it. */
  public void add(ReadDocument copy) {
    String party = partyOf(copy);
    CopyPlaces places = new CopyPlaces(sent, copy);
    Map<String, String> ids = new HashMap<>();
    for (ReadComment comment : copy.comments()) {
      Comment read = comment(copy, comment, party, places, ids);
      ids.put(comment.id(), comments.add(read));
    }
    for (ChangeComments.Placed change : ChangeComments.of(copy.changes())) {
      comments.add(change(copy, change, party, places));
    }
    silentEdits(copy, party, places);
    copy.notices().forEach(notice -> notices.add(copy.file() + ": " + notice));
    copy.attachments().forEach(this::add);
  }

  /** What has been merged so far. */
  public Merged merged() {
    return new Merged(comments.all(), silentEdits, notices);
  }

  private String partyOf(ReadDocument copy) {
    Optional<String> named = who.of(copy.file());
    if (named.isPresent()) {
      return parties.named(named.get()).map(Party::name).orElse(named.get());
    }
    Optional<Party> party = names.in(copy.file());
    if (party.isEmpty() && !parties.parties().isEmpty()) {
      notices.add(
          copy.file() + ": its name does not say which Party sent it; its authors are named.");
    }
    return party.map(Party::name).orElse("");
  }

  private Author author(String party, String person) {
    if (party.isEmpty()) {
      return names
          .in(person)
          .map(own -> new Author(own.name(), person))
          .orElse(new Author("", person));
    }
    return new Author(party, person);
  }

  private Comment comment(
      ReadDocument copy,
      ReadComment comment,
      String party,
      CopyPlaces places,
      Map<String, String> ids) {
    Mark mark = mark(copy, comment.place(), comment.quote(), places);
    String parent = comment.parent() == null ? null : ids.get(comment.parent());
    return new Comment(
        id(copy.file(), "comment", comment.id()),
        parent,
        author(party, comment.author()),
        round,
        Kinds.of(comment.text(), mark.paragraph()),
        comment.date(),
        comment.text(),
        comment.proposed(),
        Languages.of(comment.text()),
        comment.resolved(),
        null,
        mark,
        new Source(copy.file(), comment.id(), placeWords(comment.place())));
  }

  private Comment change(
      ReadDocument copy, ChangeComments.Placed change, String party, CopyPlaces places) {
    Mark mark = mark(copy, change.place(), change.change().deleted(), places);
    return new Comment(
        id(copy.file(), "change", change.id()),
        null,
        author(party, change.author()),
        round,
        Kinds.of(change.change()),
        change.source().date(),
        "",
        change.change().inserted().isEmpty() ? null : change.change().inserted(),
        Languages.of(change.change().inserted()),
        false,
        change.change(),
        mark,
        new Source(copy.file(), change.id(), placeWords(change.place())));
  }

  private Mark mark(ReadDocument copy, Place place, String quote, CopyPlaces places) {
    CopyPlaces.Landed landed = places.land(place, quote);
    TextSpan span = landed.span();
    if (span == null) {
      if (place.paragraph() >= 0 || !quote.isBlank() || !landed.candidates().isEmpty()) {
        notices.add(copy.file() + ": " + Sentences.unplaced(quote, landed.candidates(), sent));
      }
      return new Mark(sent.name(), -1, -1, -1, quote, "", "", place.page());
    }
    Paragraph paragraph = sent.paragraphs().get(span.paragraph());
    int start = Math.min(span.start(), paragraph.text().length());
    int end = Math.min(span.end(), paragraph.text().length());
    boolean inside = start >= 0 && end > start;
    String prefix = inside ? paragraph.text().substring(Math.max(0, start - CONTEXT), start) : "";
    String suffix =
        inside
            ? paragraph.text().substring(end, Math.min(paragraph.text().length(), end + CONTEXT))
            : "";
    return new Mark(
        sent.name(),
        span.paragraph(),
        span.start(),
        span.end(),
        quote,
        prefix,
        suffix,
        place.page());
  }

  private static String placeWords(Place place) {
    List<String> words = new ArrayList<>();
    if (!place.number().isEmpty()) {
      words.add("§ " + place.number());
    }
    if (!place.section().isEmpty()) {
      words.add(place.section());
    }
    if (place.page() > 0) {
      words.add("p. " + place.page());
    }
    if (place.line() > 0) {
      words.add("l. " + place.line());
    }
    return String.join(", ", words);
  }

  private static String id(String file, String what, String inFile) {
    byte[] name = (file + '\n' + what + '\n' + inFile).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  private void silentEdits(ReadDocument copy, String party, CopyPlaces places) {
    boolean comparable = copy.mediaType().equals(sent.mediaType()) && !copy.paragraphs().isEmpty();
    if (!comparable || places.isUnchanged()) {
      return;
    }
    List<SilentEdit> found =
        SilentEdits.of(
            copy.file(), copy.paragraphs(), places.version(), places.carry().paragraphs());
    if (found.size() > places.version().size() / 2 + 3) {
      notices.add(copy.file() + ": " + Sentences.OTHER_TEXT);
      return;
    }
    for (SilentEdit edit : found) {
      int paragraph = places.inSent(edit.paragraph());
      silentEdits.add(new SilentEdit(edit.file(), paragraph, edit.before(), edit.after()));
      comments.add(
          SilentComments.of(
              edit,
              paragraph,
              author(party, ""),
              sent,
              round,
              id(copy.file(), "silent", edit.paragraph() + edit.after())));
    }
  }
}
