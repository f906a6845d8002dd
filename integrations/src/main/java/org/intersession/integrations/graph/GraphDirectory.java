package org.intersession.integrations.graph;

import com.microsoft.graph.groups.item.members.graphuser.GraphUserRequestBuilder;
import com.microsoft.graph.models.Group;
import com.microsoft.graph.models.GroupCollectionResponse;
import com.microsoft.graph.models.User;
import com.microsoft.graph.models.UserCollectionResponse;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.intersession.integrations.Contact;
import org.intersession.integrations.ContactList;
import org.intersession.integrations.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The groups of the tenant. Needs the application permissions {@code GroupMember.Read.All} and
 * {@code User.ReadBasic.All}; guests are members like others.
 */
final class GraphDirectory implements Directory {
  private static final int PAGE = 500;
  private static final String[] COLUMNS = {
    "id",
    "displayName",
    "givenName",
    "surname",
    "mail",
    "otherMails",
    "companyName",
    "preferredLanguage"
  };

  private final GraphAccess graph;

  GraphDirectory(GraphAccess graph) {
    this.graph = graph;
  }

  @Override
  public String system() {
    return "microsoft-365";
  }

  @Override
  public List<ContactList> lists(String name) {
    String filter = "startswith(displayName,'" + name.replace("'", "''") + "')";
    GroupCollectionResponse page =
        graph.read(
            "looking for a group",
            client ->
                client
                    .groups()
                    .get(
                        config -> {
                          var query = Objects.requireNonNull(config.queryParameters);
                          query.filter = filter;
                          query.select = new String[] {"id", "displayName"};
                          query.top = OFFERED;
                        }));
    return all(page.getValue()).map(this::list).toList();
  }

  private ContactList list(Group group) {
    return new ContactList(system(), text(group.getId()), text(group.getDisplayName()));
  }

  @Override
  public List<Contact> contacts(ContactList list) {
    List<Contact> contacts = new ArrayList<>();
    UserCollectionResponse page = first(list.id());
    while (true) {
      all(page.getValue()).map(this::contact).forEach(contacts::add);
      String next = page.getOdataNextLink();
      if (next == null) {
        return contacts;
      }
      page = following(list.id(), graph.ours(next));
    }
  }

  private UserCollectionResponse first(String group) {
    return graph.read(
        "reading a group's members",
        client ->
            members(client, group)
                .get(
                    config -> {
                      var query = Objects.requireNonNull(config.queryParameters);
                      query.select = COLUMNS;
                      query.top = PAGE;
                    }));
  }

  private UserCollectionResponse following(String group, String address) {
    return graph.read(
        "reading more of a group's members",
        client -> members(client, group).withUrl(address).get());
  }

  private static GraphUserRequestBuilder members(GraphServiceClient client, String group) {
    return client.groups().byGroupId(group).members().graphUser();
  }

  private Contact contact(User user) {
    List<String> emails =
        Stream.concat(Stream.of(text(user.getMail())), all(user.getOtherMails()))
            .filter(address -> !address.isEmpty())
            .distinct()
            .toList();
    return new Contact(
        system() + ":" + text(user.getId()),
        "",
        text(user.getGivenName()),
        text(user.getSurname()),
        text(user.getDisplayName()),
        text(user.getCompanyName()),
        "",
        language(text(user.getPreferredLanguage())),
        emails);
  }

  /** From {@code fr-CH} only {@code fr} is of use. */
  private static String language(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }

  private static <T> Stream<T> all(@Nullable List<T> values) {
    return values == null ? Stream.of() : values.stream();
  }
}
