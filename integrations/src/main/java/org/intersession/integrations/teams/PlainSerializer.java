package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;

/**
 * The SDK's JSON without its "flattening": that writes everything twice, and takes a key with a dot
 * in it for a path. Nothing of Teams is flattened.
 */
final class PlainSerializer extends JacksonAdapter {
  @Override
  public ObjectMapper serializer() {
    return simpleMapper();
  }
}
