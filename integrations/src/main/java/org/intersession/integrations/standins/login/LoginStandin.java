package org.intersession.integrations.standins.login;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Refusal;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.Router;
import org.intersession.integrations.standins.core.StandinClock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Microsoft identity platform's token endpoint for apps, and the bot framework's metadata with
 * the keys that sign chat activities.
 */
public final class LoginStandin {
  /** For whom a token of the bot connector is. */
  public static final String CONNECTOR = "https://api.botframework.com";

  /** For whom a token of Microsoft Graph is. */
  public static final String GRAPH = "https://graph.microsoft.com";

  /** What an administrator has consented to. */
  private static final List<String> PERMISSIONS =
      List.of(
          "GroupMember.Read.All",
          "Mail.ReadWrite",
          "Mail.Send",
          "OnlineMeetings.ReadWrite.All",
          "Sites.Selected",
          "User.ReadBasic.All");

  private static final int LIFE_SECONDS = 3599;

  private final Directory directory;
  private final StandinClock clock;
  private final Supplier<URI> base;
  private final Keys keys;
  private final Tokens tokens;

  /** A tenant's sign-in; its keys are kept in the file if one is given. */
  public LoginStandin(
      Directory directory, StandinClock clock, Supplier<URI> base, @Nullable Path keyFile) {
    this.directory = directory;
    this.clock = clock;
    this.base = base;
    this.keys = new Keys(keyFile);
    this.tokens = new Tokens(keys);
  }

  /** Adds its paths. */
  public void routes(Router router) {
    router
        .on("POST", "/login/{tenant}/oauth2/v2.0/token", this::token)
        .on("GET", "/login/{tenant}/v2.0/.well-known/openid-configuration", this::tenantMetadata)
        .on("GET", "/login/{tenant}/discovery/v2.0/keys", request -> Answer.ok(jwks()))
        .on("GET", "/botframework/.well-known/openidconfiguration", request -> botMetadata())
        .on("GET", "/botframework/.well-known/keys", request -> Answer.ok(jwks()));
  }

  /** Signs tokens as the platform does. */
  public Tokens tokens() {
    return tokens;
  }

  /** Whether a bearer token is ours, for this audience and not expired; its app's id then. */
  public Optional<String> caller(String bearer, String audience) {
    return tokens
        .claims(bearer)
        .filter(claims -> Json.text(claims, "aud").equals(audience))
        .filter(claims -> claims.path("exp").asLong(0) > clock.instant().getEpochSecond())
        .map(claims -> Json.text(claims, "appid"));
  }

  /** A token as the bot framework's channel gives it to the service's door: real time, one hour. */
  public String channelToken(String serviceUrl) {
    long now = clock.real().getEpochSecond();
    return tokens.sign(
        Json.object()
            .put("serviceurl", serviceUrl)
            .put("nbf", now - 5)
            .put("exp", now + 3600)
            .put("iss", CONNECTOR)
            .put("aud", directory.botAppId()));
  }

  private Answer token(Request request) {
    Map<String, String> form = request.form();
    String tenant = request.parameter("tenant");
    if (!tenant.equals(directory.tenantId()) && !tenant.equals("botframework.com")) {
      throw refuse(400, "invalid_request", 90002, "Tenant '" + tenant + "' not found.");
    }
    if (!"client_credentials".equals(form.get("grant_type"))) {
      throw refuse(400, "unsupported_grant_type", 70003, "The app requested an unsupported grant.");
    }
    String client = form.getOrDefault("client_id", "");
    Directory.App app =
        directory.apps().stream()
            .filter(each -> each.id().equals(client))
            .findFirst()
            .orElseThrow(
                () ->
                    refuse(
                        400,
                        "unauthorized_client",
                        700016,
                        "Application with identifier '" + client + "' was not found."));
    if (!app.secret().equals(form.get("client_secret"))) {
      throw refuse(401, "invalid_client", 7000215, "Invalid client secret provided.");
    }
    return Answer.ok(grant(app, audience(form.getOrDefault("scope", ""))))
        .with("Cache-Control", "no-store")
        .did("token.issued", client);
  }

  /** The real resource, or the stand-in's own address in its place. */
  private String audience(String scope) {
    if (!scope.endsWith("/.default")) {
      throw refuse(400, "invalid_scope", 1002012, "The scope '" + scope + "' is not valid.");
    }
    String resource = scope.substring(0, scope.length() - "/.default".length());
    if (resource.equals(CONNECTOR) || resource.equals(base.get() + "/connector")) {
      return CONNECTOR;
    }
    if (resource.equals(GRAPH) || resource.equals(base.get() + "/graph")) {
      return GRAPH;
    }
    throw refuse(400, "invalid_resource", 500011, "The resource '" + resource + "' was not found.");
  }

  private JsonNode grant(Directory.App app, String audience) {
    long now = clock.instant().getEpochSecond();
    ObjectNode claims =
        Json.object()
            .put("aud", audience)
            .put("iss", issuer())
            .put("appid", app.id())
            .put("azp", app.id())
            .put("tid", directory.tenantId())
            .put("iat", now)
            .put("nbf", now)
            .put("exp", now + LIFE_SECONDS);
    if (audience.equals(GRAPH)) {
      ArrayNode roles = claims.putArray("roles");
      PERMISSIONS.forEach(roles::add);
    }
    String token = tokens.sign(claims);
    return Json.object()
        .put("token_type", "Bearer")
        .put("expires_in", LIFE_SECONDS)
        .put("ext_expires_in", LIFE_SECONDS)
        .put("access_token", token);
  }

  private String issuer() {
    return base.get() + "/login/" + directory.tenantId() + "/v2.0";
  }

  private Answer tenantMetadata(Request request) {
    String login = base.get() + "/login/" + request.parameter("tenant");
    return Answer.ok(
        Json.object()
            .put("issuer", login + "/v2.0")
            .put("token_endpoint", login + "/oauth2/v2.0/token")
            .put("authorization_endpoint", login + "/oauth2/v2.0/authorize")
            .put("jwks_uri", login + "/discovery/v2.0/keys"));
  }

  private Answer botMetadata() {
    ObjectNode metadata =
        Json.object()
            .put("issuer", CONNECTOR)
            .put("authorization_endpoint", "https://invalid.botframework.com")
            .put("jwks_uri", base.get() + "/botframework/.well-known/keys");
    metadata.putArray("id_token_signing_alg_values_supported").add("RS256");
    metadata.putArray("token_endpoint_auth_methods_supported").add("private_key_jwt");
    return Answer.ok(metadata);
  }

  private JsonNode jwks() {
    ObjectNode key = keys.jwk();
    key.putArray("endorsements").add("msteams");
    ObjectNode jwks = Json.object();
    jwks.putArray("keys").add(key);
    return jwks;
  }

  private static Refusal refuse(int status, String error, int code, String sentence) {
    ObjectNode body =
        Json.object()
            .put("error", error)
            .put("error_description", "AADSTS" + code + ": " + sentence);
    body.putArray("error_codes").add(code);
    return new Refusal(status, body, sentence);
  }
}
