package org.intersession.bot;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
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
    readWordsMeanwhile();
    SpringApplication.run(
        Service.class,
        Arrays.stream(arguments)
            .filter(argument -> !"serve".equals(argument))
            .toArray(String[]::new));
  }

  /** Spring starts on one core; the languages' words, read on another, are there when it asks. */
  private static void readWordsMeanwhile() {
    Thread words = new Thread(LineReader::prepare, "words");
    words.setDaemon(true);
    words.start();
  }
}
