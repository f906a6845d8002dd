import java.util.Locale;
import java.util.Scanner;

/**
 * Both ends of the message benchmark in one thread: the load, and the connector that takes the
 * bots' answers. It costs a bot next to nothing, which matters where they share the cores.
 *
 * <p>{@code java -cp CLASSES Load PORT} serves for bots to start against, and reads orders from
 * standard input: {@code run NAME PIDS URL CONNECTIONS DELAY_MS SECONDS TEXT}, where PIDS are a bot
 * and its servers, joined by commas; {@code quit}. Prints a line of figures for each run.
 */
public final class Load {
  private Load() {}

  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[0]);
    Channel channel = new Channel("http://127.0.0.1:" + port);
    Loop loop = new Loop();
    Connector connector = new Connector(loop, channel);
    loop.serve(port, connector::accepted);
    Thread thread = new Thread(loop, "load");
    thread.setDaemon(true);
    thread.start();
    System.out.println("ready");
    try (Scanner in = new Scanner(System.in)) {
      while (in.hasNextLine()) {
        String order = in.nextLine();
        if (order.equals("quit")) {
          return;
        }
        System.out.println(run(order.split(" ", 8), loop, connector, channel));
      }
    }
  }

  private static String run(String[] words, Loop loop, Connector connector, Channel channel)
      throws Exception {
    String[] pids = words[2].split(",");
    int connections = Integer.parseInt(words[4]);
    int delay = Integer.parseInt(words[5]);
    Run run = new Run(loop, connector, connections, Double.parseDouble(words[6]));
    connector.expect(run, delay);
    double[] before = processorSeconds(pids);
    double own = Processor.seconds(Processor.self());
    Figures figures = run.play(words[3], sender -> channel.message(sender, words[7]));
    double[] after = processorSeconds(pids);
    StringBuilder line = new StringBuilder(words[1] + "," + connections + "," + delay);
    line.append(',').append(figures);
    for (int i = 0; i < pids.length; i++) {
      line.append(perMessage(after[i] - before[i], figures));
    }
    return line.append(perMessage(Processor.seconds(Processor.self()) - own, figures)).toString();
  }

  private static double[] processorSeconds(String[] pids) throws Exception {
    double[] seconds = new double[pids.length];
    for (int i = 0; i < pids.length; i++) {
      seconds[i] = Processor.seconds(Long.parseLong(pids[i]));
    }
    return seconds;
  }

  private static String perMessage(double seconds, Figures figures) {
    return String.format(Locale.ROOT, ",%.3f", 1000 * seconds / Math.max(1, figures.count()));
  }
}
