import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One thread that reads every connection and does what is due later. */
final class Loop implements Runnable {
  private final Selector selector = Selector.open();
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final PriorityQueue<Later> later =
      new PriorityQueue<>(Comparator.comparingLong(Later::nanos));

  Loop() throws IOException {}

  /** Hands each connection that comes in to a taker, which says what becomes of its messages. */
  void serve(int port, Consumer<Wire> accepted) throws IOException {
    ServerSocketChannel server = ServerSocketChannel.open();
    server.bind(new InetSocketAddress("127.0.0.1", port), 1024).configureBlocking(false);
    server.register(selector, SelectionKey.OP_ACCEPT, accepted);
  }

  /** A connection to a bot; only from a task of this loop. */
  Wire connect(int port, Consumer<String> message) throws IOException {
    Wire wire = wire(SocketChannel.open(new InetSocketAddress("127.0.0.1", port)));
    wire.onMessage(message);
    return wire;
  }

  /** Does a thing in the loop's own thread. */
  void run(Runnable task) {
    tasks.add(task);
    selector.wakeup();
  }

  /** Does a thing after a time; only from the loop's own thread. */
  void runAfter(long millis, Runnable task) {
    later.add(new Later(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis), task));
  }

  @Override
  public void run() {
    try {
      while (true) {
        selector.select(this::ready, waiting());
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
          task.run();
        }
        while (!later.isEmpty() && later.peek().nanos() <= System.nanoTime()) {
          later.poll().task().run();
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("the load's own loop ended", e);
    }
  }

  private long waiting() {
    if (later.isEmpty()) {
      return 0;
    }
    long nanos = later.peek().nanos() - System.nanoTime();
    return Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos));
  }

  private void ready(SelectionKey key) {
    try {
      if (key.attachment() instanceof Wire wire) {
        wire.read();
      } else {
        accept(key);
      }
    } catch (IOException e) {
      key.cancel();
    }
  }

  @SuppressWarnings("unchecked")
  private void accept(SelectionKey key) throws IOException {
    SocketChannel channel = ((ServerSocketChannel) key.channel()).accept();
    if (channel != null) {
      ((Consumer<Wire>) key.attachment()).accept(wire(channel));
    }
  }

  private Wire wire(SocketChannel channel) throws IOException {
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true).configureBlocking(false);
    Wire wire = new Wire(channel);
    channel.register(selector, SelectionKey.OP_READ, wire);
    return wire;
  }

  private record Later(long nanos, Runnable task) {}
}
