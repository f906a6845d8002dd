package org.intersession.bot.consultations.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CarryToolTest {
  @TempDir Path folder;
  Path old;
  Path next;

  @BeforeEach
  void twoDrafts() throws IOException {
    String wetlands = "Requests the Secretariat to report on the state of wetlands.";
    String sites = "Urges Parties to designate sites of international importance.";
    String budget = "Decides that the budget of the Convention is reviewed every year.";
    old = WordFile.of(wetlands, sites, budget).save(folder.resolve("old.docx"));
    next =
        WordFile.of(
                "Recalling the previous resolutions on this matter.",
                budget,
                wetlands,
                sites.replace("international", "regional"))
            .save(folder.resolve("next.docx"));
  }

  @Test
  void eachCommentIsALineWithItsVerdictAndPlace() throws IOException {
    Run run =
        carry(
            "{\"id\":\"a\",\"quote\":\"budget of the Convention\",\"paragraph\":2}",
            "{\"id\":\"b\",\"quote\":\"sites of international importance\",\"paragraph\":1}");

    assertThat(run.code()).as(run.err()).isZero();
    List<JsonNode> lines = lines(run);
    assertThat(lines.get(0).path("verdict").asString()).isIn("same", "moved");
    assertThat(lines.get(0).path("paragraph").asInt()).isEqualTo(1);
    assertThat(lines.get(0).path("quote").asString()).isEqualTo("budget of the Convention");
    assertThat(lines.get(1).path("verdict").asString()).isEqualTo("text changed");
    assertThat(lines.get(1).path("quote").asString()).isEqualTo("sites of regional importance");
    assertThat(lines.get(1).path("difference").toString())
        .contains("{\"op\":\"delete\",\"text\":\"international\"}");
  }

  @Test
  void theParagraphMayBeANumberOrAnObjectOrStandInAPlace() throws IOException {
    Run run =
        carry(
            "{\"id\":\"a\",\"quote\":\"wetlands\",\"paragraph\":0}",
            "{\"id\":\"b\",\"quote\":\"wetlands\",\"paragraph\":{\"index\":0,\"start\":51,\"end\":59}}",
            "{\"id\":\"c\",\"quote\":\"wetlands\",\"paragraph\":0,\"place\":{\"start\":51,\"end\":59}}");

    assertThat(lines(run)).allMatch(line -> line.path("paragraph").asInt() == 2).hasSize(3);
  }

  @Test
  void aReplyStandsWhereItsThreadStands() throws IOException {
    Run run =
        carry(
            "{\"file\":\"x\",\"comments\":[{\"id\":\"1\",\"quote\":\"wetlands\",\"paragraph\":0},"
                + "{\"id\":\"2\",\"parent\":\"1\",\"quote\":\"\"}]}");

    assertThat(lines(run)).extracting(line -> line.path("paragraph").asInt()).containsExactly(2, 2);
  }

  @Test
  void aQuoteThatTheDraftNeverHeldIsUnsure() throws IOException {
    Run run = carry("{\"id\":\"a\",\"quote\":\"nuclear power stations on the moon\"}");

    assertThat(lines(run).get(0).path("verdict").asString()).isEqualTo("unsure");
  }

  @Test
  void whatIsNoJsonIsRefusedWithItsName() throws IOException {
    Run run = carry("not json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("comments.jsonl: cannot be read as comments");
  }

  @Test
  void aDraftThatCannotBeReadIsRefused() {
    Run run = Run.carry(old, folder.resolve("none.docx"), folder.resolve("none.jsonl"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("none.docx", "nothing was carried");
  }

  @Test
  void twoDraftsAloneAreAMistakeOfTheCommandLine() {
    assertThat(Run.carry(old, next).code()).isEqualTo(2);
  }

  private Run carry(String... lines) throws IOException {
    Path comments = folder.resolve("comments.jsonl");
    Files.writeString(comments, String.join("\n", lines));
    return Run.carry(old, next, comments);
  }

  private static List<JsonNode> lines(Run run) {
    return run.out().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
  }
}
