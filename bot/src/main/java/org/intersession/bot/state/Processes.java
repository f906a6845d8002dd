package org.intersession.bot.state;

import java.io.IOException;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Small questions to the operating system about the embedded servers. */
final class Processes {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Processes() {}

  /** A running process by its id, if its program is the one expected: ids are used again. */
  static Optional<ProcessHandle> running(long pid, String program) {
    if (pid <= 0) {
      return Optional.empty();
    }
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().command().orElse("").contains(program));
  }

  /** Asks a process to end, and makes it end if it does not within the time. */
  static void stop(ProcessHandle process, int seconds) {
    process.destroy();
    try {
      process.onExit().get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A port of the loopback address that is free now. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** A new password of 192 random bits. */
  static String password() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
