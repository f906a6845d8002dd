package org.intersession.bot.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** Briefs a group's chair by mail, for one who has no account here or whose link has ended. */
final class ChairBriefing implements GroupDeed {
  private final ProposalLetters letters;
  private final GroupWords words;

  ChairBriefing(ProposalLetters letters, GroupWords words) {
    this.letters = letters;
    this.words = words;
  }

  @Override
  public Reply draft(Invocation said, Group group) {
    Locale locale = said.locale();
    List<Person> chairs = letters.readers(group);
    if (chairs.isEmpty()) {
      return words.refuse(locale, "brief.nobody", Map.of("group", group.name(locale)));
    }
    List<CardElement> body = new ArrayList<>();
    body.add(
        new Text(
            words.text(locale, "brief.who", Map.of("people", GroupCard.names(chairs))),
            Tone.STRONG));
    body.add(new Text(words.text(locale, "draft.sample"), Tone.QUIET));
    body.addAll(ConsentRound.shown(letters.sample(group, chairs.get(0))));
    return new Reply.Draft(new Card(group.name(locale), locale, body, List.of()));
  }

  @Override
  public Reply record(Invocation said, Group group) {
    letters.send(group, said.source());
    return Reply.say(
        words.text(
            said.locale(),
            "done.brief",
            Map.of("people", GroupCard.names(letters.readers(group)))));
  }
}
