package org.intersession.bot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * Runs the test against the whole service in its sandbox, on a free port, with embedded PostgreSQL
 * and Redis that all such tests of one run share.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Service.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "intersession.home=target/test-home-${tests.fork:1}",
      // The tests of one run send more in a minute than a mailbox may.
      "intersession.sandbox.standins-off=graph.mail-limits",
      "intersession.delivery.pace.mail=10000/1s",
      // They all come from one address, which would soon have to show that it is human.
      "intersession.registration.per-hour=100000",
      // They wait for mail that has come.
      "intersession.group-post.every=1s",
      "intersession.reminders.post=1s"
    })
@ActiveProfiles("sandbox")
public @interface ServiceTest {}
