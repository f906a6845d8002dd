package org.intersession.bot.meetings;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.intersession.bot.TestDatabase;
import org.intersession.bot.TestMemory;
import org.intersession.bot.commands.Command;
import org.intersession.bot.commands.DraftedCommand;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.Speaker;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.commands.language.Reading.Intent;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.MovableClock;
import org.intersession.bot.delivery.TestLedger;
import org.intersession.bot.state.SystemTime;
import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatAttachment;
import org.intersession.integrations.ChatPerson;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.ChatPost;
import org.intersession.integrations.FileFetcher;
import org.intersession.integrations.MeetingHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The room on a real database and ledger, with platforms in memory and a chat that is kept. */
final class TestRoom implements AutoCloseable {
  static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
  static final ChatPlace SPWG = new ChatPlace("teams", "19:spwg", "SPWG", false, "somewhere");

  final TestDatabase database = TestDatabase.create();
  final MovableClock clock = new MovableClock(Instant.parse("2027-03-01T08:00:00Z"));
  final TestPlatform zoom = new TestPlatform("zoom", Set.of("en", "fr", "es"));
  final TestPlatform teams = new TestPlatform("teams", Set.of());
  final List<String> told = Collections.synchronizedList(new ArrayList<>());
  final List<MeetingSettled> events = Collections.synchronizedList(new ArrayList<>());
  final TestMemory memory = new TestMemory();
  final TestLedger ledger;
  final MeetingStore store;
  final CalendarStore calendar;
  final HostStore hosts;
  final Meetings meetings;
  final MeetingWatch watch;
  private final Map<String, Command> commands = new HashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private int drafts;

  TestRoom(Host... pool) {
    this(100, pool);
  }

  TestRoom(int dailyWrites, Host... pool) {
    List<Courier> couriers = new ArrayList<>();
    ledger = new TestLedger(database, couriers, clock);
    store = new MeetingStore(database.jdbc());
    calendar = new CalendarStore(database.jdbc());
    HistoryStore history = new HistoryStore(database.jdbc());
    hosts = new HostStore(database.jdbc());
    hosts.keep(List.of(pool));
    MeetingProperties settings =
        new MeetingProperties(
            null,
            List.of(),
            Duration.ofMinutes(45),
            Duration.ofMinutes(60),
            Duration.ofMinutes(60),
            30,
            dailyWrites,
            null,
            Duration.ofMinutes(30),
            Duration.ofMinutes(15),
            Set.of());
    SystemTime time = new SystemTime(ledger.machine);
    Platforms platforms = new Platforms(provider(MeetingHost.class, zoom, teams));
    Pool hostPool = new Pool(hosts, settings, time);
    Proposals proposals =
        new Proposals(
            new PlatformAdvice(AdviceRules.load(null)),
            hostPool,
            calendar,
            platforms,
            new HostLanguages(platforms, memory, threads),
            settings);
    meetings =
        new Meetings(store, calendar, history, hosts, hostPool, proposals, ledger.deliveries());
    Settling settling =
        new Settling(
            store,
            history,
            hosts,
            hostPool,
            ledger.deliveries(),
            settings,
            event -> events.add((MeetingSettled) event),
            clock);
    Budget budget = new Budget(hosts, settings, database.transactions(), time);
    MeetingWords words = new MeetingWords();
    RegistrationPage registration =
        meeting -> URI.create("https://desk.example/r/" + meeting.number());
    Places places = new Places(provider(Chat.class, chat()));
    couriers.add(new CreateMeeting(store, platforms, budget, settling));
    couriers.add(new ChangeMeeting(store, platforms, budget, settling));
    couriers.add(new CancelMeeting(store, platforms, settling));
    couriers.add(new CloseRegistration(store, platforms, settling));
    couriers.add(
        new TellPlace(store, places, (draft, outcome) -> false, words, registration, clock));
    couriers.add(new RemindOfficer(store, places, words, clock));
    watch = new MeetingWatch(store, platforms, settling, database.transactions(), clock);
    PlanReader reader =
        new PlanReader(new PlanReader.Defaults(settings.length(), settings.size(), null));
    MeetingCommand one =
        new MeetingCommand(meetings, watch, ledger.undecided(), words, registration, List.of());
    List.of(
            new MeetCommand(reader, proposals, meetings, rule -> Optional.empty(), words),
            one,
            new MeetingsCommand(meetings, one, words),
            new MoveCommand(meetings, words),
            new CancelCommand(meetings, words),
            new SettingsCommand(meetings, rule -> Optional.empty(), words),
            new HostsCommand(hostPool, words))
        .forEach(command -> commands.put(command.name(), command));
  }

  /** The command's answer to what was said, in English. */
  Reply ask(String verb, Map<Slot<?>, Object> said) {
    return commands.get(verb).answer(invocation(verb, said, Role.CHAIR, 0, Locale.ENGLISH));
  }

  /** The answer as text. */
  String text(String verb, Map<Slot<?>, Object> said) {
    return text(ask(verb, said));
  }

  /** Confirms a new draft of what was said, as the desk would. */
  Reply confirm(String verb, Map<Slot<?>, Object> said) {
    int draft;
    synchronized (this) {
      draft = ++drafts;
    }
    return confirm(verb, said, draft);
  }

  Reply confirm(String verb, Map<Slot<?>, Object> said, int draft) {
    DraftedCommand command = (DraftedCommand) commands.get(verb);
    Invocation invocation = invocation(verb, said, Role.SECRETARIAT, draft, Locale.ENGLISH);
    return database.transactions().execute(status -> command.confirm(invocation));
  }

  static String text(Reply reply) {
    if (reply instanceof Reply.Say say) {
      return say.post().text();
    }
    if (reply instanceof Reply.Draft draft) {
      return draft.card().asText();
    }
    if (reply instanceof Reply.Ask ask) {
      return ask.slot().name() + "? " + ask.question();
    }
    return "refused: " + ((Reply.Refuse) reply).sentence();
  }

  Invocation invocation(
      String verb, Map<Slot<?>, Object> said, Role role, int draft, Locale locale) {
    Reading reading =
        new Reading(Intent.COMMAND, verb, null, said, List.of(), List.of(), List.of());
    return new Invocation(
        reading,
        SPWG,
        new Speaker(new ChatPerson("29:officer", "Awa Diop", "awa@example.org"), role),
        locale,
        GENEVA,
        clock.instant(),
        "message-" + draft,
        List.of(),
        draft,
        new ChatPerson("29:chair", "Jon Vik", "jon@example.org"));
  }

  Command command(String name) {
    return commands.get(name);
  }

  private Chat chat() {
    return new Chat() {
      @Override
      public String name() {
        return "teams";
      }

      @Override
      public String post(ChatPlace place, ChatPost post) {
        told.add(post.text());
        return "post-" + told.size();
      }

      @Override
      public String send(ChatPlace place, ChatPost post) {
        return post(place, post);
      }

      @Override
      public ChatPerson member(ChatPlace place, ChatPerson person) {
        return person;
      }

      @Override
      public ChatPlace personal(ChatPlace met, ChatPerson person) {
        return met;
      }

      @Override
      public void replace(ChatPlace place, String postId, ChatPost post) {
        throw new AssertionError("nothing is replaced here");
      }

      @Override
      public FileFetcher.Fetched fetch(ChatAttachment file, int atMost) {
        throw new AssertionError("nothing is attached here");
      }
    };
  }

  @SafeVarargs
  private static <T> ObjectProvider<T> provider(Class<T> type, T... beans) {
    StaticListableBeanFactory factory = new StaticListableBeanFactory();
    for (int i = 0; i < beans.length; i++) {
      factory.addBean(type.getSimpleName() + i, beans[i]);
    }
    return factory.getBeanProvider(type);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    ledger.close();
    database.close();
  }
}
