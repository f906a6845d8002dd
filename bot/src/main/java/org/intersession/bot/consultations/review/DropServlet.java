package org.intersession.bot.consultations.review;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.consultations.drops.Drop;
import org.intersession.bot.consultations.drops.Drops;
import org.intersession.bot.consultations.drops.Drops.Outcome;
import org.intersession.bot.consultations.drops.Drops.Taken;
import org.jspecify.annotations.Nullable;

/**
 * Takes files: {@code /c/drop/5}. A servlet of its own, because its files may be larger than those
 * of any other form; they are streamed to disk, and only those of a known visitor.
 */
final class DropServlet extends HttpServlet {
  /** What became of a file, for the page. */
  static final String TAKEN = "org.intersession.drop.taken";

  /** Set where the form was not one of ours. */
  static final String FOREIGN = "org.intersession.drop.foreign";

  private static final long serialVersionUID = 1L;

  /** What the form has besides its file. */
  private static final long FORM = 64 << 10;

  /** More than anybody sends by mistake is not waited for. */
  private static final long DRAINED_AT_MOST = 4L << 30;

  private static final int FIELD_AT_MOST = 1024;

  private final transient Drops drops;
  private final transient Sessions sessions;

  DropServlet(Drops drops, Sessions sessions) {
    this.drops = drops;
    this.sessions = sessions;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    int number = number(request.getPathInfo());
    Optional<Visitor> visitor = sessions.visitor(request, number).filter(Visitor::confirmed);
    if (visitor.isEmpty()) {
      show(number, "", request, response);
      return;
    }
    if (request.getContentLengthLong() > drops.largest() + FORM) {
      drain(request);
      show(number, "", new Taken(Outcome.TOO_LARGE, null), request, response);
      return;
    }
    Sent sent;
    try {
      sent = read(request);
    } catch (IllegalStateException tooLarge) {
      show(number, "", new Taken(Outcome.TOO_LARGE, null), request, response);
      return;
    } catch (ServletException noForm) {
      show(number, "", new Taken(Outcome.EMPTY, null), request, response);
      return;
    }
    answer(visitor.get(), sent, request, response);
  }

  /** What the form says. */
  private record Sent(String token, String language, @Nullable Part file) {}

  private static Sent read(HttpServletRequest request) throws IOException, ServletException {
    return new Sent(field(request, "token"), field(request, "lang"), request.getPart("file"));
  }

  private void answer(
      Visitor visitor, Sent sent, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    int number = visitor.voice().consultation();
    if (!sessions.ours(visitor, request, sent.token())) {
      request.setAttribute(FOREIGN, true);
      show(number, sent.language(), request, response);
      return;
    }
    Taken taken = take(visitor, sent.file());
    Drop drop = taken.drop();
    if (taken.outcome() == Outcome.RECEIVED && drop != null) {
      response.sendRedirect(
          received(number, drop, sent.language()), HttpServletResponse.SC_SEE_OTHER);
      return;
    }
    show(number, sent.language(), taken, request, response);
  }

  private static String received(int number, Drop drop, String language) {
    String query = Asked.language(language);
    String start = query.isEmpty() ? "?" : query + "&";
    return "/c/" + number + "/drop" + start + "received=" + drop.number();
  }

  private Taken take(Visitor visitor, @Nullable Part file) throws IOException {
    if (file == null || file.getSize() == 0) {
      return new Taken(Outcome.EMPTY, null);
    }
    String name = file.getSubmittedFileName();
    try (InputStream content = file.getInputStream()) {
      return drops.take(visitor.voice(), name == null ? "" : name, content.readAllBytes());
    }
  }

  private static String field(HttpServletRequest request, String name)
      throws IOException, ServletException {
    Part part = request.getPart(name);
    if (part == null) {
      return "";
    }
    try (InputStream content = part.getInputStream()) {
      return new String(content.readNBytes(FIELD_AT_MOST), StandardCharsets.UTF_8);
    }
  }

  /** Who answers before all has come breaks the line, and then the answer is not read. */
  private static void drain(HttpServletRequest request) throws IOException {
    byte[] buffer = new byte[1 << 16];
    InputStream in = request.getInputStream();
    long read = 0;
    for (int n = in.read(buffer); n >= 0 && read < DRAINED_AT_MOST; n = in.read(buffer)) {
      read += n;
    }
  }

  private static void show(
      int number,
      String language,
      Taken taken,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute(TAKEN, taken);
    show(number, language, request, response);
  }

  private static void show(
      int number, String language, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request
        .getRequestDispatcher("/c/" + number + "/drop")
        .forward(new Look(request, language), response);
  }

  private static int number(@Nullable String path) {
    return path != null && path.matches("/\\d{1,9}") ? Integer.parseInt(path.substring(1)) : 0;
  }

  /** A form that was read, as a plain look at the page. */
  private static final class Look extends HttpServletRequestWrapper {
    private final Map<String, String[]> query;

    Look(HttpServletRequest request, String language) {
      super(request);
      this.query = language.isEmpty() ? Map.of() : Map.of("lang", new String[] {language});
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public @Nullable String getContentType() {
      return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
      String[] values = query.get(name);
      return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return query.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return query;
    }
  }
}
