package org.intersession.bot;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service: Spring gathers the rooms. */
@SpringBootApplication
@ConfigurationPropertiesScan
class Service {}
