package org.intersession.bot.pages;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the web server one for many who watch. */
@Configuration(proxyBeanMethods = false)
class WebServerConfiguration {
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> leanHttp() {
    return factory -> factory.setProtocol(LeanHttp.class.getName());
  }
}
