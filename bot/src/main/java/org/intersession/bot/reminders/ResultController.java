package org.intersession.bot.reminders;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.intersession.bot.people.PersonalLink;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.registration.TableDownload;
import org.intersession.integrations.TableDocument;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was answered to a form, as a file; in the language in which the request was made. */
@Controller
@RequestMapping("/q/results")
class ResultController {
  private final Requests requests;
  private final SurveyTables tables;
  private final PersonalLinks links;

  ResultController(Requests requests, SurveyTables tables, PersonalLinks links) {
    this.requests = requests;
    this.tables = tables;
    this.links = links;
  }

  @GetMapping("/{secret}.xlsx")
  void summary(@PathVariable String secret, HttpServletResponse response) throws IOException {
    send(links.find(ResultLinks.SUMMARY, secret), tables::summary, "results", response);
  }

  @GetMapping("/parties/{secret}.xlsx")
  void byParty(@PathVariable String secret, HttpServletResponse response) throws IOException {
    send(links.find(ResultLinks.SHEETS, secret), tables::byParty, "results-by-party", response);
  }

  private void send(
      Optional<PersonalLink> link,
      Function<Request, TableDocument> table,
      String name,
      HttpServletResponse response)
      throws IOException {
    Optional<Request> request =
        link.flatMap(known -> requests.find(Integer.parseInt(known.subject())));
    if (request.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      return;
    }
    TableDownload.send(
        table.apply(request.get()), name + "-" + request.get().number(), "xlsx", response);
  }
}
