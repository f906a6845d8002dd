package org.intersession.bot.commands;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.intersession.bot.commands.language.Line;
import org.intersession.bot.commands.language.LineReader;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.messages.Messages;
import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatArrival;
import org.intersession.integrations.ChatAttachment;
import org.intersession.integrations.ChatListener;
import org.intersession.integrations.ChatMessage;
import org.intersession.integrations.ChatPerson;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.ChatPost;
import org.intersession.integrations.ChatPress;
import org.intersession.integrations.OutsideException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The desk: asks of each line whether it was heard before, who says it, whether they may, and which
 * command it is; records and acts in one transaction, and sends the one answer after it.
 */
@Component
class CommandDesk implements ChatListener {
  private static final Logger LOG = LoggerFactory.getLogger(CommandDesk.class);
  private static final String GREETING = "greeting";

  private final Conversation conversation;
  private final LineReader reader;
  private final Tongues tongues;
  private final DeskStore store;
  private final DraftStore drafts;
  private final DraftPosts posts;
  private final DeskProperties settings;
  private final DeskWords words;
  private final ObjectProvider<Chat> chats;
  private final List<PlaceRoles> roles;
  private final List<PlaceGreeting> greetings;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final InOrder order = new InOrder(Duration.ofSeconds(1));

  CommandDesk(
      Conversation conversation,
      LineReader reader,
      Tongues tongues,
      DeskStore store,
      DraftStore drafts,
      DraftPosts posts,
      DeskProperties settings,
      DeskWords words,
      ObjectProvider<Chat> chats,
      List<PlaceRoles> roles,
      List<PlaceGreeting> greetings,
      TransactionTemplate transactions,
      Clock clock) {
    this.conversation = conversation;
    this.reader = reader;
    this.tongues = tongues;
    this.store = store;
    this.drafts = drafts;
    this.posts = posts;
    this.settings = settings;
    this.words = words;
    this.chats = chats;
    this.roles = roles;
    this.greetings = greetings;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void said(ChatMessage message) {
    if (message.text().isBlank() && message.attachments().isEmpty()) {
      return;
    }
    Utterance utterance =
        new Utterance(
            message.id(),
            message.place(),
            message.speaker(),
            message.locale(),
            message.text(),
            message.attachments());
    answer(utterance, null, null).ifPresent(answer -> send(message.place(), answer));
  }

  @Override
  public ChatPost pressed(ChatPress press) {
    String line = press.data().get(DeskWords.LINE);
    Locale locale = press.locale() == null ? settings.language() : press.locale();
    if (!press.verb().equals(DeskWords.SAY) || line == null || line.isBlank()) {
      return words.post(Messages.chatLanguage(locale), "press.unknown", Map.of());
    }
    Utterance utterance =
        new Utterance(press.id(), press.place(), press.speaker(), press.locale(), line, List.of());
    Optional<Answer> answer =
        answer(utterance, number(press.data().get(DeskWords.DRAFT)), press.postId());
    if (answer.isEmpty()) {
      return words.post(Messages.chatLanguage(locale), "press.again", Map.of());
    }
    show(answer.get(), press);
    if (press.postId() != null) {
      stands(answer.get(), press.place(), press.postId());
    }
    return answer.get().post();
  }

  /** A chat shows the answer to a press to the one who pressed; a draft is for everyone. */
  private void show(Answer answer, ChatPress press) {
    Integer draft = answer.draft();
    String post = press.postId();
    if (draft == null || post == null) {
      answer.replacements().forEach(posts::replace);
      return;
    }
    answer.replacements().stream()
        .filter(replacement -> !replacement.shown().post().equals(post))
        .forEach(posts::replace);
    drafts.setPost(press.place(), draft, post);
    Draft.Shown here = new Draft.Shown(post, press.place());
    posts.replace(new Answer.Replacement(draft, here, answer.post()));
  }

  @Override
  public void arrived(ChatArrival arrival) {
    if (!arrival.bot()) {
      return;
    }
    boolean fresh =
        Boolean.TRUE.equals(
            transactions.execute(
                status -> {
                  store.keep(arrival.place());
                  // Chats report one coming in two ways; a place is greeted once.
                  return store.hear(arrival.place(), GREETING, clock.instant());
                }));
    if (fresh) {
      String welcome = arrival.place().personal() ? "welcome.alone" : "welcome";
      send(arrival.place(), Answer.of(words.post(settings.language(), welcome, Map.of())));
      greetings.stream()
          .flatMap(room -> room.greeting(arrival.place(), settings.language()).stream())
          .forEach(card -> send(arrival.place(), Answer.of(ChatPost.of(card))));
    }
  }

  /** The answer, or nothing if the event was heard before. */
  private Optional<Answer> answer(Utterance said, @Nullable Integer draft, @Nullable String post) {
    try {
      return order.take(
          () ->
              Objects.requireNonNull(
                  transactions.execute(status -> inTransaction(said, draft, post))));
    } catch (RuntimeException e) {
      // The edge: whatever a room did not foresee undoes its transaction and is said plainly.
      String incident = UUID.randomUUID().toString().substring(0, 8);
      LOG.error(
          "Incident {}: event {} in {} was not answered",
          incident,
          said.event(),
          said.place().id(),
          e);
      Locale locale =
          said.locale() == null ? settings.language() : Messages.chatLanguage(said.locale());
      return Optional.of(Answer.of(words.post(locale, "incident", Map.of("incident", incident))));
    }
  }

  private Optional<Answer> inTransaction(
      Utterance said, @Nullable Integer draft, @Nullable String post) {
    Optional<DeskStore.Standing> fresh =
        store.hear(said.place(), said.speaker(), said.event(), clock.instant());
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    DeskStore.Standing standing = fresh.get();
    remember(said, standing);
    ZoneId zone = standing.placeZone() == null ? settings.zone() : standing.placeZone();
    Locale own = ownLanguage(said, standing);
    Line line = new Line(said.text(), own, zone, clock.instant());
    Reading reading = reader.read(line);
    // Nobody set a language: the one in which the verb was said is the speaker's.
    Locale language = standing.personLanguage() == null ? tongues.of(reading, own) : own;
    if (!language.equals(own)) {
      reading = reader.read(new Line(said.text(), language, zone, line.now()));
    }
    Speaker speaker = new Speaker(said.speaker(), role(said, standing));
    Hearing heard =
        new Hearing(
            said.place(),
            speaker,
            language,
            zone,
            line.now(),
            said.event(),
            said.text(),
            said.files(),
            draft,
            post);
    return Optional.of(conversation.answer(heard, reading));
  }

  private void remember(Utterance said, DeskStore.Standing standing) {
    boolean renamed =
        !said.place().name().isEmpty() && !said.place().name().equals(standing.placeName());
    if (standing.placeAddress() == null || renamed) {
      store.keep(said.place());
    }
    if (!said.speaker().name().equals(standing.personName())) {
      store.keep(said.place().chat(), said.speaker());
    }
  }

  private Locale ownLanguage(Utterance said, DeskStore.Standing standing) {
    if (standing.personLanguage() != null) {
      return standing.personLanguage();
    }
    if (standing.placeLanguage() != null) {
      return standing.placeLanguage();
    }
    return said.locale() == null ? settings.language() : Messages.chatLanguage(said.locale());
  }

  private Role role(Utterance said, DeskStore.Standing standing) {
    ChatPerson person = withEmail(said.speaker(), standing);
    if (names(settings.officers(), person)) {
      return Role.SECRETARIAT;
    }
    if (names(settings.chairsOf(said.place()), person)) {
      return Role.CHAIR;
    }
    Role set = standing.role();
    if (set == null) {
      set = said.place().personal() ? Role.ANYONE : Role.MEMBER;
    }
    return Stream.concat(
            Stream.of(set),
            roles.stream().flatMap(room -> room.role(said.place(), person).stream()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** With the address that the chat named before, where this event names none. */
  private static ChatPerson withEmail(ChatPerson person, DeskStore.Standing standing) {
    return person.email() == null
        ? new ChatPerson(person.id(), person.name(), standing.personEmail())
        : person;
  }

  private static boolean names(java.util.Collection<String> people, ChatPerson person) {
    return people.contains(person.id())
        || (person.email() != null && people.stream().anyMatch(person.email()::equalsIgnoreCase));
  }

  private void send(ChatPlace place, Answer answer) {
    try {
      String post = Chat.of(chats.stream(), place).post(place, answer.post());
      if (answer.draft() != null) {
        drafts.setPost(place, answer.draft(), post);
      }
      stands(answer, place, post);
    } catch (OutsideException e) {
      LOG.warn("The answer in {} was not posted: {}", place.id(), e.getMessage());
    }
    answer.replacements().forEach(posts::replace);
  }

  private static void stands(Answer answer, ChatPlace place, String post) {
    Reply.Posted posted = answer.posted();
    if (posted != null) {
      posted.at(place, post);
    }
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null || !digits.matches("\\d{1,9}") ? null : Integer.valueOf(digits);
  }

  /** A line as it reached the desk, typed or pressed. */
  private record Utterance(
      String event,
      ChatPlace place,
      ChatPerson speaker,
      @Nullable Locale locale,
      String text,
      List<ChatAttachment> files) {}
}
