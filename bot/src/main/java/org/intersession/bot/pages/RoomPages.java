package org.intersession.bot.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.intersession.bot.messages.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** What all pages of a room have: their words, their token, and headers that keep them private. */
public class RoomPages {
  private final Messages messages;
  private final String room;
  private final String sentences;
  private final FormGuard guard;

  /**
   * The pages of a room.
   *
   * @param bundle the room's texts
   * @param room the folder of its templates, in which {@code told} is the page of one sentence
   * @param sentences how the keys of those sentences begin
   */
  protected RoomPages(String bundle, String room, String sentences, FormGuard guard) {
    this.messages = new Messages(bundle);
    this.room = room;
    this.sentences = sentences;
    this.guard = guard;
  }

  /** Gives a page what it has in common with the others, in the language that its reader chose. */
  public final void open(
      @Nullable String language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    PrivateHeaders.write(response);
    model.addAttribute("words", PageWords.of(messages, language, request.getLocale()));
    model.addAttribute("token", guard.token(request, response));
  }

  /** Whether a form came from our own page: it repeats what a cookie says. */
  public final boolean ours(HttpServletRequest request, @Nullable String repeated) {
    return guard.ours(request, repeated);
  }

  /** A page of one sentence. */
  public final String told(
      String key, HttpStatus status, Model model, HttpServletResponse response) {
    response.setStatus(status.value());
    model.addAttribute("told", words(model).text(sentences + key));
    return room + "/told";
  }

  /** The words of a page that is open. */
  public static PageWords words(Model model) {
    return (PageWords) Objects.requireNonNull(model.getAttribute("words"));
  }
}
