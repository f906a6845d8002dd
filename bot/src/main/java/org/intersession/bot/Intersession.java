package org.intersession.bot;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import org.intersession.integrations.Tool;
import org.jspecify.annotations.Nullable;
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
    Tool tool = tool(arguments[0]);
    if (tool != null) {
      silenceLibraries();
      String[] own = Arrays.copyOfRange(arguments, 1, arguments.length);
      System.exit(
          new CommandLine(tool).setCommandName("intersession " + arguments[0]).execute(own));
    }
    System.exit(commandLine(arguments).execute(arguments));
  }

  /** The tool of a name alone: to ask all of them what they can do takes longer than most work. */
  private static @Nullable Tool tool(String name) {
    Iterator<ServiceLoader.Provider<Tool>> tools =
        ServiceLoader.load(Tool.class).stream().iterator();
    while (tools.hasNext()) {
      ServiceLoader.Provider<Tool> provider = tools.next();
      Command command = provider.type().getAnnotation(Command.class);
      if (command != null && command.name().equals(name)) {
        return provider.get();
      }
    }
    return null;
  }

  /** A tool's standard output is its answer; what a library would log there, no one asked for. */
  private static void silenceLibraries() {
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    System.setProperty(
        "org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
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

  /** Nothing, "serve" or Spring's own settings mean the service, unless help is asked for. */
  private static boolean startsService(String[] arguments) {
    if (arguments.length == 0) {
      return true;
    }
    boolean help = Arrays.stream(arguments).anyMatch(List.of("-h", "--help")::contains);
    boolean setting = arguments[0].startsWith("--") && arguments[0].contains("=");
    return !help && (setting || arguments[0].equals("serve"));
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
