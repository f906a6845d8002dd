package org.intersession.integrations.teams;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.intersession.integrations.ChatArrival;
import org.intersession.integrations.ChatListener;
import org.intersession.integrations.ChatMessage;
import org.intersession.integrations.ChatPost;
import org.intersession.integrations.ChatPress;

/** The other side of the counter: writes down what it hears, and answers as a test tells it. */
final class RecordingListener implements ChatListener {
  final List<ChatMessage> said = new CopyOnWriteArrayList<>();
  final List<ChatPress> pressed = new CopyOnWriteArrayList<>();
  final List<ChatArrival> arrived = new CopyOnWriteArrayList<>();
  volatile Consumer<ChatMessage> onSaid = message -> {};
  volatile Function<ChatPress, ChatPost> onPressed = press -> ChatPost.of("done");

  @Override
  public void said(ChatMessage message) {
    said.add(message);
    onSaid.accept(message);
  }

  @Override
  public ChatPost pressed(ChatPress press) {
    pressed.add(press);
    return onPressed.apply(press);
  }

  @Override
  public void arrived(ChatArrival arrival) {
    arrived.add(arrival);
  }

  void forget() {
    said.clear();
    pressed.clear();
    arrived.clear();
    onSaid = message -> {};
    onPressed = press -> ChatPost.of("done");
  }
}
