package org.intersession.integrations.standins;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intersession.integrations.standins.core.Switch;
import org.intersession.integrations.standins.graph.GraphStandin;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * In the sandbox profile, starts the stand-ins, unless {@code intersession.sandbox.standins} says
 * where they run already, and makes them the default of every address: whatever address is set
 * takes its stand-in's place. The switches that {@code intersession.sandbox.standins-off} names are
 * off from the start.
 */
public final class StandinsInitializer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final String BASE = "intersession.sandbox.standins";
  private static final String OFF = "intersession.sandbox.standins-off";
  private static final String[] NOTHING = {};

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    if (!environment.acceptsProfiles(Profiles.of("sandbox"))) {
      return;
    }
    String given = environment.getProperty(BASE);
    List<String> off = Arrays.asList(environment.getProperty(OFF, String[].class, NOTHING));
    URI base = given == null ? start(context, off) : URI.create(given);
    environment.getPropertySources().addLast(new MapPropertySource("standins", defaults(base)));
  }

  private static URI start(ConfigurableApplicationContext context, List<String> off) {
    String home = context.getEnvironment().getProperty("intersession.home");
    StandinsSettings settings = StandinsSettings.defaults();
    // Making a key takes as long as a tenth of the start.
    Standins standins =
        Standins.start(home == null ? settings : settings.withKey(Path.of(home, "standins.key")));
    off.forEach(name -> standins.switches().set(Switch.of(name).orElseThrow(), false));
    ((DefaultSingletonBeanRegistry) context.getBeanFactory())
        .registerDisposableBean("standins", standins::close);
    return standins.base();
  }

  private static Map<String, Object> defaults(URI base) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put(BASE, base.toString());
    String login = base + "/login/" + StandinsSettings.TENANT_ID + "/oauth2/v2.0/token";
    settings.put("intersession.teams.app-id", StandinsSettings.BOT_APP_ID);
    settings.put("intersession.teams.app-password", StandinsSettings.BOT_APP_SECRET);
    settings.put("intersession.teams.tenant-id", StandinsSettings.TENANT_ID);
    settings.put(
        "intersession.teams.openid-metadata",
        base + "/botframework/.well-known/openidconfiguration");
    settings.put("intersession.teams.token-url", login);
    settings.put("intersession.sharepoint.drive-id", GraphStandin.DRIVE);
    settings.put("intersession.graph.base-url", base + "/graph/v1.0");
    settings.put("intersession.graph.login-url", base + "/login");
    settings.put("intersession.graph.tenant-id", StandinsSettings.TENANT_ID);
    settings.put("intersession.graph.client-id", StandinsSettings.GRAPH_CLIENT_ID);
    settings.put("intersession.graph.client-secret", StandinsSettings.GRAPH_CLIENT_SECRET);
    settings.put("intersession.zoom.base-url", base + "/zoom/v2");
    settings.put("intersession.zoom.token-url", base + "/zoom/oauth/token");
    settings.put("intersession.zoom.account-id", StandinsSettings.ZOOM_ACCOUNT_ID);
    settings.put("intersession.zoom.client-id", StandinsSettings.ZOOM_CLIENT_ID);
    settings.put("intersession.zoom.client-secret", StandinsSettings.ZOOM_CLIENT_SECRET);
    settings.put("intersession.zoom.webhook-secret", StandinsSettings.ZOOM_WEBHOOK_SECRET);
    settings.put("intersession.zoom.plan", "business");
    return settings;
  }
}
