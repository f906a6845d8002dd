package org.intersession.bot.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.NamesChanged;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.language.Slot;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Text;
import org.springframework.context.ApplicationEventPublisher;

/** Makes a new group, with the channel in which it is made for its own. */
final class GroupFounding {
  private static final Pattern ACRONYM = Pattern.compile("\\(([\\p{L}\\p{N} -]{2,20})\\)\\s*$");

  private final Groups groups;
  private final GroupBriefing briefing;
  private final GroupWords words;
  private final ApplicationEventPublisher events;

  GroupFounding(
      Groups groups, GroupBriefing briefing, GroupWords words, ApplicationEventPublisher events) {
    this.groups = groups;
    this.briefing = briefing;
    this.words = words;
    this.events = events;
  }

  Reply draft(Invocation said) {
    Optional<String> title = said.reading().get(Slot.TITLE);
    Locale locale = said.locale();
    if (title.isEmpty()) {
      return new Reply.Ask(Slot.TITLE, words.text(locale, "ask.group"), List.of());
    }
    Groups.Founding group = founding(title.get(), said);
    if (groups.byKey(group.key()).isPresent()) {
      return words.refuse(locale, "refuse.group", Map.of("group", title.get()));
    }
    Optional<Group> here = groups.ofPlace(said.place().chat(), said.place().id());
    if (here.isPresent()) {
      return words.refuse(locale, "refuse.channel", Map.of("group", here.get().name(locale)));
    }
    return new Reply.Draft(
        new Card(
            title.get(),
            locale,
            List.of(
                new Facts(
                    List.of(
                        new Fact(words.text(locale, "change.found"), title.get()),
                        new Fact(
                            words.text(locale, "languages"),
                            words.languages(locale, group.languages()))))),
            List.of()));
  }

  Reply record(Invocation said) {
    String title = said.reading().get(Slot.TITLE).orElseThrow();
    Group group = groups.found(founding(title, said));
    groups.setChannel(group.number(), said.place().chat(), said.place().id());
    events.publishEvent(new NamesChanged());
    Card card = briefing.card(group, said.locale());
    List<CardElement> body = new ArrayList<>();
    body.add(new Text(words.text(said.locale(), "done.found", Map.of("group", title))));
    body.addAll(card.body());
    return Reply.say(new Card(card.title(), card.locale(), body, card.actions()));
  }

  /** An acronym in brackets at the end is its key; else its name is. */
  private static Groups.Founding founding(String title, Invocation said) {
    Matcher acronym = ACRONYM.matcher(title);
    boolean has = acronym.find();
    String name = has ? title.substring(0, acronym.start()).strip() : title.strip();
    Set<String> aliases = has ? Set.of(acronym.group(1).strip()) : Set.of();
    String key = key(has ? acronym.group(1) : name);
    return new Groups.Founding(
        key,
        Map.of(said.locale().getLanguage(), name.isEmpty() ? title.strip() : name),
        aliases,
        said.reading().get(Slot.LANGUAGES).orElse(List.of(said.locale().getLanguage())),
        null);
  }

  private static String key(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+", "");
    String cut = plain.substring(0, Math.min(40, plain.length())).replaceAll("-+$", "");
    return cut.isEmpty() ? "group-" + Integer.toHexString(name.hashCode()) : cut;
  }
}
