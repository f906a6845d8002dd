package org.intersession.bot;

import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLContext;
import org.intersession.bot.commands.language.LineReader;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the service; what follows is handed to Spring ({@code --server.port=...}). */
@Command(
    name = "serve",
    description = "Runs the service (the default).",
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "--setting=value",
      description = "Settings, for example --server.port=3978 or --spring.profiles.active=sandbox")
  private List<String> settings = List.of();

  @Override
  public Integer call() throws InterruptedException {
    start(settings.toArray(String[]::new));
    Thread.currentThread().join();
    return 0;
  }

  /** Starts Spring and returns when the service is up. */
  static void start(String[] arguments) {
    meanwhile("words", LineReader::prepare);
    meanwhile("tls", Serve::prepareTls);
    SpringApplication.run(
        Service.class,
        Arrays.stream(arguments)
            .filter(argument -> !"serve".equals(argument))
            .toArray(String[]::new));
  }

  /** Spring starts on one core; what takes long and needs nothing of it is prepared on another. */
  private static void meanwhile(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Loads the certificates of the world's authorities, which every HTTP client asks for. */
  private static void prepareTls() {
    try {
      SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no TLS", e);
    }
  }
}
