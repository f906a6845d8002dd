package org.intersession.integrations.crm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.intersession.integrations.Contact;
import org.intersession.integrations.ContactList;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DataverseDirectoryTest {
  private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
  private static final String ID = "11111111-2222-3333-4444-555555555555";
  private static final ContactList LIST = new ContactList("dynamics", ID, "CEPA focal points");
  private static final String API = "/api/data/v9.2";
  private static final String MEMBERS = API + "/lists(" + ID + ")/listcontact_association";
  private static final String AMINA =
      """
      {"contactid": "c-1", "salutation": "Dr", "firstname": "Amina", "lastname": "Okello",
       "fullname": "Amina Okello", "emailaddress1": "amina@example.org", "emailaddress2": null,
       "emailaddress3": "a.okello@example.org", "_parentcustomerid_value": "0f",
       "_parentcustomerid_value@OData.Community.Display.V1.FormattedValue": "Uganda",
       "new_role": 3, "new_role@OData.Community.Display.V1.FormattedValue": "CEPA focal point"}\
      """;

  @RegisterExtension
  private static final WireMockExtension CRM =
      WireMockExtension.newInstance().options(options().dynamicPort()).build();

  private DataverseDirectory directory;

  @BeforeEach
  void aTokenIsGiven() {
    CRM.stubFor(
        post(urlPathEqualTo("/tenant/oauth2/v2.0/token"))
            .willReturn(okJson("{\"access_token\": \"first\", \"expires_in\": 3600}")));
    directory =
        new DataverseDirectory(
            new DataverseProperties(
                CRM.baseUrl(),
                URI.create(CRM.baseUrl()),
                "tenant",
                "app",
                "secret",
                "_parentcustomerid_value",
                "new_role",
                ""),
            Clock.fixed(NOW, ZoneOffset.UTC),
            Duration.ofSeconds(2));
  }

  private void aStaticList() {
    CRM.stubFor(
        get(urlPathEqualTo(API + "/lists(" + ID + ")")).willReturn(okJson("{\"type\": false}")));
  }

  private OutsideException refused() {
    return catchThrowableOfType(OutsideException.class, () -> directory.contacts(LIST));
  }

  @Test
  void findsActiveListsOfContactsByTheBeginningOfTheirName() {
    CRM.stubFor(
        get(urlPathEqualTo(API + "/lists"))
            .withQueryParam(
                "$filter",
                equalTo(
                    "statecode eq 0 and createdfromcode eq 2 and startswith(listname,'Côte"
                        + " d''Ivoire')"))
            .willReturn(
                okJson(
                    "{\"value\": [{\"listid\": \"%s\", \"listname\": \"Côte d'Ivoire\"}]}"
                        .formatted(ID))));

    assertThat(directory.lists("Côte d'Ivoire"))
        .containsExactly(new ContactList("dynamics", ID, "Côte d'Ivoire"));
  }

  @Test
  void readsChoicesAndReferencesByTheirLabels() {
    aStaticList();
    CRM.stubFor(get(urlPathEqualTo(MEMBERS)).willReturn(okJson("{\"value\": [" + AMINA + "]}")));

    assertThat(directory.contacts(LIST))
        .containsExactly(
            new Contact(
                "dynamics:c-1",
                "Dr",
                "Amina",
                "Okello",
                "Amina Okello",
                "Uganda",
                "CEPA focal point",
                "",
                List.of("amina@example.org", "a.okello@example.org")));
  }

  @Test
  void readsAllPages() {
    aStaticList();
    CRM.stubFor(
        get(urlPathEqualTo(MEMBERS))
            .willReturn(
                okJson(
                    "{\"value\": [%s], \"@odata.nextLink\": \"%s/next?page=2\"}"
                        .formatted(AMINA, CRM.baseUrl()))));
    CRM.stubFor(
        get(urlPathEqualTo("/next"))
            .willReturn(okJson("{\"value\": [" + AMINA.replace("c-1", "c-2") + "]}")));

    assertThat(directory.contacts(LIST))
        .extracting(Contact::reference)
        .containsExactly("dynamics:c-1", "dynamics:c-2");
  }

  @Test
  void readsADynamicListByItsQuery() {
    CRM.stubFor(
        get(urlPathEqualTo(API + "/lists(" + ID + ")"))
            .willReturn(okJson("{\"type\": true, \"query\": \"<fetch><entity/></fetch>\"}")));
    CRM.stubFor(
        get(urlPathEqualTo(API + "/contacts"))
            .withQueryParam("fetchXml", equalTo("<fetch><entity/></fetch>"))
            .willReturn(okJson("{\"value\": [" + AMINA + "]}")));

    assertThat(directory.contacts(LIST)).hasSize(1);
  }

  @Test
  void takesTheTokenToNoForeignAddress() {
    aStaticList();
    CRM.stubFor(
        get(urlPathEqualTo(MEMBERS))
            .willReturn(
                okJson("{\"value\": [], \"@odata.nextLink\": \"http://thief.example/next\"}")));

    assertThat(refused().reason()).isEqualTo("unreadable-answer");
  }

  @Test
  void renewsARefusedTokenOnce() {
    CRM.stubFor(
        get(urlPathEqualTo(API + "/lists"))
            .inScenario("token")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(aResponse().withStatus(401))
            .willSetStateTo("renewed"));
    CRM.stubFor(
        get(urlPathEqualTo(API + "/lists"))
            .inScenario("token")
            .whenScenarioStateIs("renewed")
            .willReturn(okJson("{\"value\": []}")));

    assertThat(directory.lists("CEPA")).isEmpty();
    CRM.verify(2, postRequestedFor(urlPathEqualTo("/tenant/oauth2/v2.0/token")));
  }

  @Test
  void keepsItsTokenUntilItExpires() {
    CRM.stubFor(get(urlPathEqualTo(API + "/lists")).willReturn(okJson("{\"value\": []}")));
    directory.lists("a");
    directory.lists("b");

    CRM.verify(1, postRequestedFor(urlPathEqualTo("/tenant/oauth2/v2.0/token")));
    CRM.verify(
        2,
        getRequestedFor(urlPathEqualTo(API + "/lists"))
            .withHeader("Authorization", equalTo("Bearer first")));
  }

  @Test
  void saysWhenToAskAgain() {
    aStaticList();
    CRM.stubFor(
        get(urlPathEqualTo(MEMBERS))
            .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "30")));

    assertThat(refused().doubt()).isEqualTo(Doubt.NOT_NOW);
    assertThat(refused().retryAt()).isEqualTo(NOW.plusSeconds(30));
  }

  @Test
  void saysThatAListIsGone() {
    CRM.stubFor(
        get(urlPathEqualTo(API + "/lists(" + ID + ")")).willReturn(aResponse().withStatus(404)));

    assertThat(refused().doubt()).isEqualTo(Doubt.GONE);
  }

  @Test
  void saysThatItsUserMayNotRead() {
    CRM.stubFor(
        get(urlPathEqualTo(API + "/lists(" + ID + ")")).willReturn(aResponse().withStatus(403)));

    assertThat(refused().reason()).isEqualTo("missing-permission");
  }

  @Test
  void saysThatItsCredentialsAreRefused() {
    CRM.stubFor(
        post(urlPathEqualTo("/tenant/oauth2/v2.0/token"))
            .willReturn(aResponse().withStatus(400).withBody("{\"error\": \"invalid_client\"}")));

    assertThat(refused().reason()).isEqualTo("credentials");
  }

  @Test
  void nonsenseIsNoAnswer() {
    aStaticList();
    CRM.stubFor(get(urlPathEqualTo(MEMBERS)).willReturn(okJson("<html>maintenance</html>")));

    assertThat(refused().reason()).isEqualTo("unreadable-answer");
  }

  @Test
  void aBrokenConnectionIsNoAnswer() {
    aStaticList();
    CRM.stubFor(
        get(urlPathEqualTo(MEMBERS))
            .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

    assertThat(refused().reason()).isEqualTo("unreachable");
  }
}
