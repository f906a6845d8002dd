package org.intersession.bot.state;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What is known of an embedded server that was started: enough to find it again after a kill.
 *
 * @param pid of the server; 0 while it is not known yet
 */
record ServerRecord(long pid, int port, String password) {
  private static final String FILE = "server.properties";

  /** The record in the folder of a server, if one was started there before. */
  static Optional<ServerRecord> read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    String password = properties.getProperty("password", "");
    if (password.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ServerRecord(
            Long.parseLong(properties.getProperty("pid", "0")),
            Integer.parseInt(properties.getProperty("port", "0")),
            password));
  }

  /** Writes the record so that it is either the old one or this one, never half. */
  void write(Path folder) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("pid", Long.toString(pid));
    properties.setProperty("port", Integer.toString(port));
    properties.setProperty("password", password);
    Path fresh = Files.createTempFile(folder, "server", ".tmp");
    try (Writer writer = Files.newBufferedWriter(fresh)) {
      properties.store(writer, null);
    }
    Files.move(
        fresh,
        folder.resolve(FILE),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING,
        java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  /** The running process of the server if its program's name contains {@code program}. */
  Optional<ProcessHandle> process(String program) {
    return Processes.running(pid, program);
  }
}
