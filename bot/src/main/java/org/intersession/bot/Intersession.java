package org.intersession.bot;

import java.util.ServiceLoader;
import org.intersession.integrations.Tool;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program: runs the service, or one of the small tools named on the command line. */
@Command(
    name = "intersession",
    description = "The chat-ops desk of a treaty secretariat.",
    mixinStandardHelpOptions = true,
    versionProvider = Intersession.Version.class,
    subcommands = Serve.class)
public final class Intersession implements Runnable {
  private final String[] arguments;

  private Intersession(String[] arguments) {
    this.arguments = arguments;
  }

  /** Starts the service (the default), or runs a tool and exits with its code. */
  public static void main(String[] arguments) {
    if (startsService(arguments)) {
      Serve.start(arguments);
      return;
    }
    System.exit(commandLine(arguments).execute(arguments));
  }

  /** The command line with every tool that is present. */
  static CommandLine commandLine(String... arguments) {
    CommandLine line = new CommandLine(new Intersession(arguments));
    ServiceLoader.load(Tool.class).forEach(line::addSubcommand);
    return line;
  }

  @Override
  public void run() {
    Serve.start(arguments);
  }

  /** Nothing but Spring's own options means the service; so does nothing at all. */
  private static boolean startsService(String[] arguments) {
    if (arguments.length == 0) {
      return true;
    }
    return arguments[0].contains("=") && arguments[0].startsWith("--");
  }

  /** Says the version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Intersession.class.getPackage().getImplementationVersion();
      return new String[] {"intersession " + (version == null ? "(not packaged)" : version)};
    }
  }
}
