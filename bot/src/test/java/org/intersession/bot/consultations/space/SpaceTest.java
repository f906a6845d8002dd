package org.intersession.bot.consultations.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.consultations.review.Secretariat;
import org.intersession.bot.consultations.review.Secretariat.Opened;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.tools.WordFile;
import org.intersession.integrations.DocumentLibrary;
import org.intersession.integrations.DocumentLibrary.Changed;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class SpaceTest {
  @Autowired private Environment environment;
  @Autowired private DocumentLibrary library;
  @Autowired private SpaceProperties settings;
  @Autowired private Consultations consultations;
  @Autowired private JdbcClient jdbc;
  private final HttpClient http = HttpClient.newHttpClient();
  @LocalServerPort private int port;

  @Test
  void theLibraryFollowsAConsultationFromItsOpeningToItsPublication() {
    String standins = environment.getRequiredProperty("intersession.sandbox.standins");
    Secretariat secretariat = new Secretariat(port, standins);
    Opened consultation = secretariat.open("en", "fr");

    await("R1 wetlands-and-youth_en.docx", "R1 wetlands-and-youth_fr.docx");
    assertThat(secretariat.say("status " + consultation.number()))
        .contains("Text in the library: https://sharepoint.example.org/");
    secretariat.say("close " + consultation.number());
    secretariat.say("yes");

    String name = "consultation-" + consultation.number() + "-round-1-";
    await(name + "matrix.docx", name + "matrix.xlsx", name + "matrix.pdf", name + "comments.docx");
    secretariat.say("publish " + consultation.number());
    secretariat.say("yes");
    await("4 Published", "wetlands-and-youth_en.docx");
  }

  @Test
  void commentsMadeInTheLibrarysCopyJoinTheOthersAfterItsNotice() throws IOException {
    String standins = environment.getRequiredProperty("intersession.sandbox.standins");
    Secretariat secretariat = new Secretariat(port, standins);
    Opened consultation = secretariat.open("en");
    FolderRule rule = new FolderRule(settings);
    String working =
        library.folder(rule.path(consultation.number(), consultation.title(), settings.working()));
    awaitIn(working, "R1 wetlands-and-youth_en.docx");
    String text = "made in the library " + UUID.randomUUID();
    List<Paragraph> paragraphs =
        consultations
            .texts(consultations.find(consultation.number()).orElseThrow())
            .first()
            .text()
            .paragraphs();
    WordFile copy = WordFile.of(paragraphs.stream().map(Paragraph::text).toList());
    String words = paragraphs.get(4).text().substring(0, 12);
    copy.comment(4, words, "Amina Nabirye", text);
    copy.comment(5, paragraphs.get(5).text().substring(0, 12), "A Stranger", "not " + text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    copy.save(out);

    library.put(working, "R1 wetlands-and-youth_en.docx", out.toByteArray());
    String secret =
        jdbc.sql("SELECT secret FROM consultation_space_watch").query(String.class).single();

    assertThat(notice("guessed")).isEqualTo(403);
    assertThat(notice(secret)).isEqualTo(202);
    secretariat.says("comments " + consultation.number(), "Uganda: " + text);
    assertThat(secretariat.say("comments " + consultation.number())).doesNotContain("not " + text);
  }

  @Test
  void theTokenOfTheValidationComesBackAsPlainText() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(
                    at("/webhooks/library?validationToken=%3Cscript%3Ealert(1)%3C%2Fscript%3E"))
                .POST(BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("<script>alert(1)</script>");
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
  }

  private int notice(String secret) {
    String body = "{\"value\":[{\"clientState\":\"" + secret + "\",\"resource\":\"root\"}]}";
    try {
      return http.send(
              HttpRequest.newBuilder(at("/webhooks/library"))
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(body))
                  .build(),
              BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private void awaitIn(String folder, String name) {
    long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    while (System.nanoTime() < end) {
      boolean there =
          library.since(null).items().stream()
              .anyMatch(one -> one.folder().equals(folder) && one.name().equals(name));
      boolean kept =
          jdbc.sql("SELECT count(*) FROM consultation_space WHERE language = 'en'")
                  .query(Integer.class)
                  .single()
              > 0;
      if (there && kept) {
        return;
      }
      LockSupport.parkNanos(300_000_000);
    }
    throw new AssertionError(name + " did not come");
  }

  private void await(String... names) {
    long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    List<String> there = List.of();
    while (System.nanoTime() < end) {
      there = library.since(null).items().stream().map(Changed::name).toList();
      if (there.containsAll(List.of(names))) {
        return;
      }
      LockSupport.parkNanos(500_000_000);
    }
    assertThat(there).contains(names);
  }
}
