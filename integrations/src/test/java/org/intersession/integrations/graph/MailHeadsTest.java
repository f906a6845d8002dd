package org.intersession.integrations.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.graph.models.InternetMessageHeader;
import com.microsoft.graph.models.Message;
import java.util.List;
import org.intersession.integrations.MailInbox.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailHeadsTest {
  private static final String RESULTS = "Authentication-Results";

  private final MailHeads heads = new MailHeads(List.of("MX.example.org"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mx.example.org; spf=pass; dkim=pass; dmarc=pass | PERSON",
        "mx.example.org; dmarc=fail action=none header.from=example.net | DOUBTED",
        "MX.Example.ORG 1; spf=pass; dkim=pass; dmarc=fail | DOUBTED",
        "mx.example.org; spf=fail; dkim=fail | DOUBTED",
        "mx.example.org; spf=fail; dkim=pass | PERSON",
        "mx.example.org; spf=pass; dkim=fail | PERSON",
        "mx.example.org; spf=fail; dkim=fail; dkim=pass header.d=example.net | PERSON",
        "mx.example.org; spf=fail; dkim=fail; dmarc=pass | PERSON",
        "mx.example.org; spf=softfail; dkim=none; dmarc=none | DOUBTED",
        "mx.example.org; dmarc=none; compauth=fail reason=001 | DOUBTED",
        "mx.example.org; dmarc=pass (was: dmarc=fail; dmarc=fail) | PERSON",
        "mx.example.org; dmarc=pass reason=\"; dmarc=fail\" | PERSON",
        "mx.example.org (a (nested; one)); dmarc=fail | DOUBTED",
        "mx.example.org; spf=none smtp.mailfrom=(@evil.example; dmarc=fail | DOUBTED",
        "mx.example.org; dmarc=pass; dmarc=fail | DOUBTED",
        "mx.example.org; none | PERSON",
        "mx.evil.example; dmarc=fail | PERSON",
        "evil; mx.example.org; dmarc=fail | PERSON",
        "dmarc=fail | PERSON",
      })
  void aSenderIsDoubtedWhereOurOwnServerSaysSo(String results, Origin origin) {
    assertThat(origin(header(RESULTS, results))).isEqualTo(origin);
  }

  @Test
  void whatTheSenderSaysAboutThemselvesDoesNotCount() {
    assertThat(
            origin(
                header(RESULTS, "mx.elsewhere.example; dmarc=pass"),
                header(RESULTS, "mx.example.org; dmarc=fail"),
                header("Received", "from evil.example by mx.example.org"),
                header(RESULTS, "mx.example.org; dmarc=pass"),
                header("Precedence", "bulk")))
        .isEqualTo(Origin.DOUBTED);
  }

  @Test
  void whatTheSenderAddsToWhatOurServerSaysDoesNotCount() {
    assertThat(
            origin(
                header(RESULTS, "mx.example.org; spf=fail; dkim=none"),
                header("Received", "from evil.example by mx.example.org"),
                header(RESULTS, "mx.example.org; dmarc=pass")))
        .isEqualTo(Origin.DOUBTED);
  }

  @Test
  void whatOneServerSaysInSeveralFieldsCountsTogether() {
    assertThat(
            origin(
                header("Received", "from mx.example.org by mailbox.example.org"),
                header(RESULTS, "mx.example.org; spf=pass"),
                header(RESULTS, "mx.example.org; dmarc=fail")))
        .isEqualTo(Origin.DOUBTED);
  }

  @Test
  void whereServersGiveNoNameTheFirstFieldIsTheirs() {
    assertThat(
            new MailHeads(List.of())
                .origin(
                    message(
                        header(RESULTS, "spf=none (x) smtp.mailfrom=a.net; dmarc=fail"),
                        header(RESULTS, "spf=pass; dmarc=pass"))))
        .isEqualTo(Origin.DOUBTED);
  }

  private Origin origin(InternetMessageHeader... headers) {
    return heads.origin(message(headers));
  }

  private static Message message(InternetMessageHeader... headers) {
    Message message = new Message();
    message.setInternetMessageHeaders(List.of(headers));
    return message;
  }

  private static InternetMessageHeader header(String name, String value) {
    InternetMessageHeader header = new InternetMessageHeader();
    header.setName(name);
    header.setValue(value);
    return header;
  }
}
