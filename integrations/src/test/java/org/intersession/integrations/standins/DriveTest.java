package org.intersession.integrations.standins;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DriveTest extends StandinsTest {
  private static final String DRIVE = "/graph/v1.0/drives/b!sandbox-documents";

  @BeforeEach
  void signIn() {
    caller.graph();
  }

  @Test
  void aFileWrittenByPathIsReadByPathEncodedOrNot() {
    caller.put(DRIVE + "/root:/Drop%20folder/a.docx:/content", "text");
    JsonNode item = caller.get(DRIVE + "/items/root%3A%2FDrop%20folder%2Fa.docx%3A").json();
    assertThat(item.path("name").asString()).isEqualTo("a.docx");
    Caller.Reply content = caller.get(DRIVE + "/items/" + item.path("id").asString() + "/content");
    assertThat(content.status()).isEqualTo(302);
    assertThat(caller.get(content.header("Location")).text()).isEqualTo("text");
  }

  @Test
  void anUploadInPiecesRefusesAuthorizationAndOddPieces() {
    JsonNode session =
        caller.post(DRIVE + "/items/root:/big.pdf:/createUploadSession", "{}").json();
    URI url = URI.create(session.path("uploadUrl").asString());
    byte[] unit = new byte[320 * 1024];
    HttpRequest.Builder first =
        HttpRequest.newBuilder(url)
            .header("Content-Range", "bytes 0-327679/327684")
            .PUT(HttpRequest.BodyPublishers.ofByteArray(unit));
    HttpRequest.Builder last =
        HttpRequest.newBuilder(url)
            .header("Content-Range", "bytes 327680-327683/327684")
            .PUT(HttpRequest.BodyPublishers.ofByteArray(new byte[4]));
    assertThat(caller.send("PUT", url.toString(), "x").status()).isEqualTo(401);
    assertThat(caller.exchange(first).status()).isEqualTo(202);
    Caller.Reply done = caller.exchange(last);
    assertThat(done.status()).isEqualTo(201);
    assertThat(done.json().path("size").asInt()).isEqualTo(327_684);
  }

  @Test
  void anUploadOnlyLinkIsOfBetaAlone() {
    JsonNode folder = caller.post(DRIVE + "/root/children", "{'name':'Drop','folder':{}}").json();
    String link =
        "/drives/b!sandbox-documents/items/" + folder.path("id").asString() + "/createLink";
    String body = "{'type':'createOnly','scope':'anonymous'}";
    assertThat(caller.post("/graph/v1.0" + link, body).status()).isEqualTo(400);
    assertThat(caller.post("/graph/beta" + link, body).status()).isEqualTo(201);
    assertThat(caller.post("/graph/beta" + link, body).status()).isEqualTo(200);
  }

  @Test
  void deltaTellsWhatChanged() {
    String link = caller.get(DRIVE + "/root/delta").json().path("@odata.deltaLink").asString();
    caller.put(DRIVE + "/root:/a.txt:/content", "one");
    JsonNode changes = caller.get(link).json().path("value");
    assertThat(changes.size()).isEqualTo(1);
    assertThat(changes.get(0).path("name").asString()).isEqualTo("a.txt");
  }
}
