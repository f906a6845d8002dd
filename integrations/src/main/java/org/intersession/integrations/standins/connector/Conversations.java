package org.intersession.integrations.standins.connector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.intersession.integrations.standins.core.StandinClock;

/** People, channels and conversations; whoever is named for the first time is made. */
final class Conversations {
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, Channel> channels = new LinkedHashMap<>();
  private final Map<String, Conversation> conversations = new LinkedHashMap<>();
  private final AtomicLong lastId = new AtomicLong();
  private final StandinClock clock;

  Conversations(StandinClock clock) {
    this.clock = clock;
  }

  Person person(String key) {
    return people.computeIfAbsent(key, Person::named);
  }

  void put(Person person) {
    people.put(person.key(), person);
  }

  Optional<Person> withId(String id) {
    return people.values().stream()
        .filter(each -> each.id().equals(id) || each.objectId().equals(id))
        .findFirst();
  }

  Channel channel(String key) {
    return channels.computeIfAbsent(key, Channel::named);
  }

  Optional<Channel> channelWithId(String id) {
    return channels.values().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  List<Channel> channels() {
    return List.copyOf(channels.values());
  }

  Conversation personal(Person person) {
    Conversation conversation =
        conversations.computeIfAbsent(
            "a:" + person.id().substring(3), id -> new Conversation(id, null));
    conversation.people().put(person.key(), person);
    return conversation;
  }

  /** The thread of a channel that hangs on this first message. */
  Conversation thread(Channel channel, String root) {
    return conversations.computeIfAbsent(
        channel.id() + ";messageid=" + root, id -> new Conversation(id, channel));
  }

  /** By id; a channel's own id, or a thread not yet seen, is one too. */
  Conversation get(String id) {
    Conversation known = conversations.get(id);
    if (known != null) {
      return known;
    }
    int mark = id.indexOf(";messageid=");
    String channelId = mark < 0 ? id : id.substring(0, mark);
    Channel channel =
        channelWithId(channelId)
            .orElseThrow(() -> ConnectorRefusals.notFound("ConversationNotFound", id));
    return conversations.computeIfAbsent(id, key -> new Conversation(key, channel));
  }

  List<Conversation> all() {
    return List.copyOf(conversations.values());
  }

  /** An activity's id as Teams makes them: the milliseconds, never the same twice. */
  String nextId() {
    long now = clock.instant().toEpochMilli();
    return String.valueOf(lastId.updateAndGet(last -> Math.max(last + 1, now)));
  }
}
