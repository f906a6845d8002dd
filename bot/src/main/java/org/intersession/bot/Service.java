package org.intersession.bot;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service: Spring gathers the rooms. */
@SpringBootApplication
class Service {}
