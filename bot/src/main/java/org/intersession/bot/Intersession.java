package org.intersession.bot;

import java.util.Arrays;
import java.util.List;
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

  Intersession(String[] arguments) {
    this.arguments = arguments;
  }

  /** Starts the service (the default), or runs a tool and exits with its code. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    if (startsService(arguments)) {
      Serve.start(arguments);
    } else {
      ToolLoader.start("org.intersession.bot.Tools", arguments);
    }
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
