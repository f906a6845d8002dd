package org.intersession.integrations.crm;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.intersession.integrations.Contact;
import org.intersession.integrations.ContactList;
import org.intersession.integrations.Directory;
import org.intersession.integrations.OutsideException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The marketing lists of Dynamics 365, read through the Dataverse Web API 9.2: static lists by
 * their members, dynamic ones by the query that they are. The application user needs to read the
 * tables {@code list}, {@code contact} and {@code account}.
 */
final class DataverseDirectory implements Directory {
  /** Longer lists are refused. */
  static final int MOST = 100_000;

  private static final int PAGE = 500;
  private static final String SHOWN = "@OData.Community.Display.V1.FormattedValue";
  private static final List<String> COLUMNS =
      List.of(
          "contactid",
          "salutation",
          "firstname",
          "lastname",
          "fullname",
          "emailaddress1",
          "emailaddress2",
          "emailaddress3");

  private final DataverseProperties properties;
  private final DataverseLine line;
  private final DataverseToken token;
  private final HttpUrl base;

  DataverseDirectory(DataverseProperties properties, Clock clock, Duration patience) {
    this.properties = properties;
    this.line = new DataverseLine(patience, clock);
    this.token = new DataverseToken(properties, line, clock);
    this.base =
        HttpUrl.get(properties.url()).newBuilder().addPathSegments("api/data/v9.2/").build();
  }

  @Override
  public String system() {
    return DataverseLine.SYSTEM;
  }

  /** Active lists of contacts; lists of leads and accounts name no persons. */
  @Override
  public List<ContactList> lists(String name) {
    HttpUrl url =
        base.newBuilder()
            .addPathSegment("lists")
            .addQueryParameter("$select", "listid,listname")
            .addQueryParameter(
                "$filter",
                "statecode eq 0 and createdfromcode eq 2 and startswith(listname,'"
                    + name.replace("'", "''")
                    + "')")
            .addQueryParameter("$orderby", "listname")
            .addQueryParameter("$top", String.valueOf(OFFERED))
            .build();
    return values(get(url, "the lists"))
        .map(
            one ->
                new ContactList(
                    system(), one.path("listid").asString(""), one.path("listname").asString("")))
        .toList();
  }

  @Override
  public List<Contact> contacts(ContactList list) {
    List<Contact> all = new ArrayList<>();
    HttpUrl next = first(list);
    while (next != null) {
      JsonNode page = get(next, "the contacts of a list");
      values(page).map(this::contact).forEach(all::add);
      if (all.size() > MOST) {
        throw DataverseLine.refused(
            DataverseRefusal.TOO_LONG, "more than " + MOST + " contacts", null);
      }
      next = next(page, next);
    }
    return all;
  }

  private HttpUrl first(ContactList list) {
    HttpUrl.Builder of = base.newBuilder().addPathSegment("lists(" + id(list) + ")");
    JsonNode kind =
        get(of.addQueryParameter("$select", "type,query").build(), "the kind of a list");
    if (kind.path("type").asBoolean(false)) {
      return base.newBuilder()
          .addPathSegment("contacts")
          .addQueryParameter("fetchXml", kind.path("query").asString(""))
          .build();
    }
    return base.newBuilder()
        .addPathSegment("lists(" + id(list) + ")")
        .addPathSegment("listcontact_association")
        .addQueryParameter("$select", columns())
        .addQueryParameter("$filter", "statecode eq 0")
        .build();
  }

  private static String id(ContactList list) {
    if (!list.id().matches("[0-9a-fA-F-]{36}")) {
      throw DataverseLine.refused(DataverseRefusal.GONE, "no id of a list: " + list.id(), null);
    }
    return list.id();
  }

  private String columns() {
    return String.join(
        ",",
        Stream.concat(
                COLUMNS.stream(),
                Stream.of(
                    properties.partyField(), properties.roleField(), properties.languageField()))
            .filter(column -> !column.isEmpty())
            .distinct()
            .toList());
  }

  private Contact contact(JsonNode one) {
    return new Contact(
        system() + ":" + one.path("contactid").asString(""),
        text(one, "salutation"),
        text(one, "firstname"),
        text(one, "lastname"),
        text(one, "fullname"),
        text(one, properties.partyField()),
        text(one, properties.roleField()),
        text(one, properties.languageField()),
        Stream.of("emailaddress1", "emailaddress2", "emailaddress3")
            .map(column -> text(one, column))
            .filter(address -> !address.isEmpty())
            .distinct()
            .toList());
  }

  /** A column as people see it: of a choice or a reference its label, else the value. */
  private static String text(JsonNode one, String column) {
    if (column.isEmpty()) {
      return "";
    }
    JsonNode shown = one.path(column + SHOWN);
    return (shown.isString() ? shown : one.path(column)).asString("").strip();
  }

  private static Stream<JsonNode> values(JsonNode page) {
    if (!page.path("value").isArray()) {
      throw DataverseLine.refused(DataverseRefusal.UNREADABLE_ANSWER, "no values", null);
    }
    return page.path("value").valueStream();
  }

  /** The token goes only where it belongs, whatever address an answer names. */
  private @Nullable HttpUrl next(JsonNode page, HttpUrl current) {
    String link = page.path("@odata.nextLink").asString("");
    if (link.isEmpty()) {
      return null;
    }
    HttpUrl next = HttpUrl.parse(link);
    boolean ours =
        next != null
            && next.scheme().equals(base.scheme())
            && next.host().equals(base.host())
            && next.port() == base.port()
            && !next.equals(current);
    if (!ours) {
      throw DataverseLine.refused(
          DataverseRefusal.UNREADABLE_ANSWER, "the next page is at a foreign address", null);
    }
    return next;
  }

  private JsonNode get(HttpUrl url, String what) {
    String first = token.value();
    try {
      return line.json(request(url, first), what);
    } catch (OutsideException e) {
      if (!e.reason().equals(DataverseRefusal.CREDENTIALS.reason())) {
        throw e;
      }
      return line.json(request(url, token.insteadOf(first)), what);
    }
  }

  private static Request request(HttpUrl url, String token) {
    return new Request.Builder()
        .url(url)
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json")
        .header("OData-MaxVersion", "4.0")
        .header("OData-Version", "4.0")
        .header(
            "Prefer",
            "odata.maxpagesize="
                + PAGE
                + ",odata.include-annotations=\"OData.Community.Display.*\"")
        .build();
  }
}
