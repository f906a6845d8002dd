package org.intersession.bot.consultations.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.intersession.bot.consultations.review.Sessions;
import org.intersession.bot.consultations.review.Visitor;
import org.jspecify.annotations.Nullable;

/** The stream of what is said, for the pages of one consultation: {@code /c/live/5}. */
final class LiveServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Live live;
  private final transient Sessions sessions;

  LiveServlet(Live live, Sessions sessions) {
    this.live = live;
    this.sessions = sessions;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int number = number(request.getPathInfo());
    Optional<Visitor> visitor = sessions.visitor(request, number);
    if (visitor.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/event-stream");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Accel-Buffering", "no");
    if (!live.admit()) {
      // An idle line would cost as much as a watcher.
      response.setHeader("Connection", "close");
      response.getOutputStream().write(Frames.FULL);
      return;
    }
    watch(number, visitor.get(), request, response);
  }

  private void watch(
      int number, Visitor visitor, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int seen = seen(request);
    AsyncContext context = request.startAsync();
    context.setTimeout(0);
    AtomicReference<@Nullable Watcher> self = new AtomicReference<>();
    Watcher watcher =
        new Watcher(
            context,
            response.getOutputStream(),
            () -> sessions.alive(visitor),
            () -> live.left(number, java.util.Objects.requireNonNull(self.get())));
    self.set(watcher);
    context.addListener(new Ending(watcher));
    response.getOutputStream().setWriteListener(watcher);
    live.join(number, watcher, seen);
  }

  /** What a browser that comes back saw last goes before what its page was loaded with. */
  private static int seen(HttpServletRequest request) {
    String last = request.getHeader("Last-Event-ID");
    int seen = number("/" + last);
    return seen > 0 ? seen : number("/" + request.getParameter("after"));
  }

  private static int number(@Nullable String path) {
    return path != null && path.matches("/\\d{1,9}") ? Integer.parseInt(path.substring(1)) : 0;
  }

  private record Ending(Watcher watcher) implements AsyncListener {
    @Override
    public void onComplete(AsyncEvent event) {
      watcher.end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      watcher.end();
    }

    @Override
    public void onError(AsyncEvent event) {
      watcher.end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
  }
}
