package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import java.net.URI;
import java.time.InstantSource;
import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatListener;
import org.intersession.integrations.FileFetcher;
import org.intersession.integrations.SharedMemory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.thread.Threading;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Opens the Teams door as soon as somebody listens. */
@AutoConfiguration(
    afterName = {
      "org.intersession.integrations.fetch.FetchAutoConfiguration",
      "org.intersession.integrations.redis.RedisAutoConfiguration"
    })
@ConditionalOnBean(ChatListener.class)
@EnableConfigurationProperties(TeamsProperties.class)
class TeamsAutoConfiguration {
  /** Tokens, leases and keys live by the system's time, whatever the business clock says. */
  private final InstantSource clock = InstantSource.system();

  private final TeamsProperties properties;
  private final boolean sandbox;
  private final ServiceHosts hosts;
  private final ObjectMapper mapper = new JacksonAdapter().serializer();
  private final AdaptiveCards cards = new AdaptiveCards(mapper);

  TeamsAutoConfiguration(TeamsProperties properties, Environment environment) {
    sandbox = environment.acceptsProfiles(Profiles.of("sandbox"));
    this.properties = properties.checked(sandbox);
    hosts = new ServiceHosts(properties.connectorHosts(), sandbox);
  }

  @Bean
  TeamsHttp teamsHttp() {
    return new TeamsHttp(mapper);
  }

  @Bean
  Chat teamsChat(TeamsHttp http, FileFetcher fetcher, SharedMemory memory) {
    TeamsCredentials credentials = new TeamsCredentials(properties, http, clock);
    return new TeamsChat(
        hosts,
        new Connectors(http, credentials),
        credentials,
        new Posts(cards),
        new FileHosts(properties.fileHosts(), sandbox),
        fetcher,
        new TeamsLimits(memory, clock),
        clock);
  }

  @Bean
  TurnThreads teamsTurnThreads(Environment environment) {
    return new TurnThreads(Threading.VIRTUAL.isActive(environment));
  }

  @Bean
  MessagesController teamsMessagesController(
      TeamsHttp http, Chat teamsChat, ChatListener listener, TurnThreads threads) {
    ChannelKeys keys = new ChannelKeys(http, properties.openidMetadata(), this::isTrusted, clock);
    return new MessagesController(
        mapper,
        new Guard(properties, hosts, keys, clock),
        new Playground(sandbox),
        new Turns(listener, teamsChat, new InvokeAnswers(mapper, cards)),
        threads);
  }

  private boolean isTrusted(URI address) {
    return "https".equals(address.getScheme()) || (sandbox && ServiceHosts.isLoopback(address));
  }
}
