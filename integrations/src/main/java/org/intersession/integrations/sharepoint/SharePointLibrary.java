package org.intersession.integrations.sharepoint;

import com.microsoft.graph.drives.item.items.item.DriveItemItemRequestBuilder;
import com.microsoft.graph.drives.item.items.item.createuploadsession.CreateUploadSessionPostRequestBody;
import com.microsoft.graph.drives.item.items.item.delta.DeltaGetResponse;
import com.microsoft.graph.models.DriveItem;
import com.microsoft.graph.models.DriveItemUploadableProperties;
import com.microsoft.graph.models.Folder;
import com.microsoft.graph.models.Subscription;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.intersession.integrations.DocumentLibrary;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.intersession.integrations.graph.GraphAccess;
import org.intersession.integrations.graph.Transfers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A document library of SharePoint. */
final class SharePointLibrary implements DocumentLibrary {
  static final String SYSTEM = "sharepoint";

  private static final String CONFLICT = "@microsoft.graph.conflictBehavior";
  private static final String DOWNLOAD = "@microsoft.graph.downloadUrl";
  private static final int PAGES_AT_MOST = 200;

  private final GraphAccess graph;
  private final Transfers transfers;
  private final String drive;
  private final SharePointLinks links;

  SharePointLibrary(GraphAccess graph, Transfers transfers, String drive) {
    this.graph = graph;
    this.transfers = transfers;
    this.drive = drive;
    this.links = new SharePointLinks(graph, drive);
  }

  @Override
  public String folder(List<String> path) {
    String folder = "root";
    for (String name : path) {
      folder = below(folder, name);
    }
    return folder;
  }

  private String below(String parent, String name) {
    Optional<DriveItem> there = find(parent, name);
    return there.isPresent() ? id(there.get()) : make(parent, name);
  }

  private Optional<DriveItem> find(String parent, String name) {
    try {
      return Optional.of(
          graph.read("looking for a folder", client -> item(client, at(parent, name)).get()));
    } catch (OutsideException e) {
      if (e.doubt() == Doubt.GONE) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Somebody who made it in the meantime made what we want. */
  private String make(String parent, String name) {
    DriveItem wanted = new DriveItem();
    wanted.setName(name);
    wanted.setFolder(new Folder());
    wanted.getAdditionalData().put(CONFLICT, "fail");
    try {
      return id(
          graph.write("making a folder", client -> item(client, parent).children().post(wanted)));
    } catch (OutsideException e) {
      return find(parent, name).map(SharePointLibrary::id).orElseThrow(() -> e);
    }
  }

  @Override
  public Filed put(String folder, String name, byte[] content) {
    CreateUploadSessionPostRequestBody asked = new CreateUploadSessionPostRequestBody();
    DriveItemUploadableProperties properties = new DriveItemUploadableProperties();
    properties.getAdditionalData().put(CONFLICT, "replace");
    asked.setItem(properties);
    String address =
        graph.write(
            "opening an upload",
            client -> {
              var session = item(client, at(folder, name)).createUploadSession().post(asked);
              return session == null ? null : session.getUploadUrl();
            });
    JsonNode filed = transfers.up(address, content);
    return new Filed(filed.path("id").asString(""), filed.path("eTag").asString(""));
  }

  @Override
  public URI readingAddress(String item) {
    return links.reading(item);
  }

  @Override
  public URI dropAddress(String folder) {
    return links.drop(folder);
  }

  @Override
  public byte[] content(String item, int atMost) {
    DriveItem found = graph.read("looking for a file", client -> item(client, item).get());
    Object address = found.getAdditionalData().get(DOWNLOAD);
    if (address == null) {
      throw new OutsideException(
          SYSTEM, Doubt.NOT_DONE, "not-there", "a file without an address", null, null);
    }
    return transfers.down(address.toString(), atMost);
  }

  @Override
  public Changes since(@Nullable String mark) {
    return graph.onFrom(mark, this::read);
  }

  private Changes read(@Nullable String mark) {
    List<Changed> all = new ArrayList<>();
    String next = mark;
    for (int page = 0; page < PAGES_AT_MOST; page++) {
      DeltaGetResponse answer = page(next);
      Optional.ofNullable(answer.getValue()).orElse(List.of()).stream()
          .map(SharePointLibrary::changed)
          .forEach(all::add);
      String end = answer.getOdataDeltaLink();
      if (end != null) {
        return new Changes(all, end);
      }
      next = Objects.requireNonNull(answer.getOdataNextLink(), "a page without a link");
    }
    return new Changes(all, Objects.requireNonNull(next));
  }

  private DeltaGetResponse page(@Nullable String link) {
    return graph.read(
        "asking what changed",
        client -> {
          var delta = item(client, "root").delta();
          return link == null ? delta.get() : delta.withUrl(graph.ours(link)).get();
        });
  }

  private static Changed changed(DriveItem item) {
    String folder = item.getParentReference() == null ? null : item.getParentReference().getId();
    return new Changed(
        id(item),
        folder == null ? "" : folder,
        Objects.requireNonNullElse(item.getName(), ""),
        Objects.requireNonNullElse(item.getETag(), ""),
        item.getDeleted() != null);
  }

  @Override
  public Watch watch(URI address, String secret, Instant until) {
    Subscription asked = new Subscription();
    asked.setChangeType("updated");
    asked.setNotificationUrl(address.toString());
    asked.setResource("/drives/" + drive + "/root");
    asked.setClientState(secret);
    asked.setExpirationDateTime(until.atOffset(ZoneOffset.UTC));
    return watch(graph.write("asking to be told", client -> client.subscriptions().post(asked)));
  }

  @Override
  public Watch prolong(String watch, Instant until) {
    Subscription asked = new Subscription();
    asked.setExpirationDateTime(until.atOffset(ZoneOffset.UTC));
    return watch(
        graph.write(
            "asking to be told longer",
            client -> client.subscriptions().bySubscriptionId(watch).patch(asked)));
  }

  private static Watch watch(Subscription subscription) {
    return new Watch(
        Objects.requireNonNull(subscription.getId()),
        Objects.requireNonNull(subscription.getExpirationDateTime()).toInstant());
  }

  private DriveItemItemRequestBuilder item(GraphServiceClient client, String item) {
    return client.drives().byDriveId(drive).items().byDriveItemId(item);
  }

  private static String at(String folder, String name) {
    return folder + ":/" + name + ":";
  }

  private static String id(DriveItem item) {
    return Objects.requireNonNull(item.getId(), "an item without an id");
  }
}
