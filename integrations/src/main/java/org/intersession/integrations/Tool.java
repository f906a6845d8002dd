package org.intersession.integrations;

import java.util.concurrent.Callable;

/**
 * A small tool of the command line: a class with picocli's {@code @Command} that starts no Spring
 * and returns the exit code. Found by {@link java.util.ServiceLoader}, so a new tool is a new class
 * and its line in {@code META-INF/services}.
 */
public interface Tool extends Callable<Integer> {}
