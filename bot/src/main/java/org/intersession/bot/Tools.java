package org.intersession.bot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.intersession.integrations.Tool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Finds and runs the small tools. */
public final class Tools {
  private static final String LISTS = "META-INF/services/" + Tool.class.getName();

  private Tools() {}

  /** Runs the tool that is named first, and exits with its code. */
  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    Tool tool = tool(arguments[0]);
    if (tool == null) {
      System.exit(commandLine(arguments).execute(arguments));
    }
    silenceLibraries();
    String[] own = Arrays.copyOfRange(arguments, 1, arguments.length);
    System.exit(new CommandLine(tool).setCommandName("intersession " + arguments[0]).execute(own));
  }

  /**
   * The tool of a name, that is the class named after it: to load all of them takes longer than
   * most work.
   */
  private static @Nullable Tool tool(String name) throws IOException, ReflectiveOperationException {
    ClassLoader loader = Tools.class.getClassLoader();
    for (URL list : Collections.list(loader.getResources(LISTS))) {
      for (String className : lines(list)) {
        String simple = className.substring(className.lastIndexOf('.') + 1);
        if (simple.toLowerCase(Locale.ROOT).equals(name + "tool")) {
          return (Tool) loader.loadClass(className).getConstructor().newInstance();
        }
      }
    }
    return null;
  }

  private static List<String> lines(URL list) throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
      return in.lines().map(String::strip).toList();
    }
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
}
