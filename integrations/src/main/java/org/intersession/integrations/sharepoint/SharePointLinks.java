package org.intersession.integrations.sharepoint;

import com.microsoft.graph.drives.item.items.item.createlink.CreateLinkPostRequestBody;
import com.microsoft.graph.drives.item.items.item.createlink.CreateLinkRequestBuilder;
import com.microsoft.graph.models.Permission;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.intersession.integrations.graph.GraphAccess;

/** Addresses for people without an account, where the tenant lets them be made. */
final class SharePointLinks {
  /** What may be otherwise the next time it is asked. */
  private static final Set<String> PASSING =
      Set.of("rate-limit", "unreachable", "no-answer", "unreadable-answer", "failing", "gone");

  private final GraphAccess graph;
  private final String drive;

  SharePointLinks(GraphAccess graph, String drive) {
    this.graph = graph;
    this.drive = drive;
  }

  URI reading(String item) {
    return address("view", item, false);
  }

  /** Graph has upload-only links in its beta alone. */
  URI drop(String folder) {
    return address("createOnly", folder, true);
  }

  private URI address(String type, String item, boolean beta) {
    CreateLinkPostRequestBody asked = new CreateLinkPostRequestBody();
    asked.setType(type);
    asked.setScope("anonymous");
    // Left out, the SDK sends false, and that takes everyone's present rights away.
    asked.setRetainInheritedPermissions(true);
    try {
      Permission permission =
          graph.write(
              "making a link",
              client -> {
                CreateLinkRequestBuilder link =
                    client.drives().byDriveId(drive).items().byDriveItemId(item).createLink();
                return beta
                    ? link.withUrl(
                            graph.beta("/drives/" + drive + "/items/" + item + "/createLink"))
                        .post(asked)
                    : link.post(asked);
              });
      return URI.create(
          Objects.requireNonNull(Objects.requireNonNull(permission.getLink()).getWebUrl()));
    } catch (OutsideException e) {
      if (PASSING.contains(e.reason())) {
        throw e;
      }
      throw new OutsideException(
          SharePointLibrary.SYSTEM,
          Doubt.NOT_DONE,
          "not-allowed",
          "links of the type " + type + " for anyone are not possible: " + e.getMessage(),
          null,
          e);
    }
  }
}
