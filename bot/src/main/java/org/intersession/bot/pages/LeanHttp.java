package org.intersession.bot.pages;

import org.apache.coyote.http11.Http11NioProtocol;

/**
 * HTTP for thousands of open lines: Tomcat keeps eight buffers for each of them, a hundred
 * kilobytes with its own sizes, of which a page that watches live needs next to nothing.
 */
public final class LeanHttp extends Http11NioProtocol {
  private static final int BUFFER = 1 << 10;

  /** Made by Tomcat, by its name. */
  public LeanHttp() {
    getEndpoint().getSocketProperties().setAppReadBufSize(BUFFER);
    getEndpoint().getSocketProperties().setAppWriteBufSize(BUFFER);
  }

  @Override
  public int getDesiredBufferSize() {
    return BUFFER;
  }
}
