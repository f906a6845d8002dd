package org.intersession.integrations.teams;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps one question under way; whoever asks meanwhile gets the same answer. */
final class OneAtATime<T> {
  private final AtomicReference<@Nullable CompletableFuture<T>> underWay = new AtomicReference<>();

  CompletableFuture<T> ask(Supplier<CompletableFuture<T>> question) {
    CompletableFuture<T> mine = new CompletableFuture<>();
    CompletableFuture<T> earlier = underWay.compareAndExchange(null, mine);
    if (earlier != null) {
      return earlier;
    }
    start(question)
        .whenComplete(
            (answer, failure) -> {
              underWay.set(null);
              if (failure == null) {
                mine.complete(answer);
              } else {
                mine.completeExceptionally(failure);
              }
            });
    return mine;
  }

  private static <T> CompletableFuture<T> start(Supplier<CompletableFuture<T>> question) {
    try {
      return question.get();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
