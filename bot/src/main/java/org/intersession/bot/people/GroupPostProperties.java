package org.intersession.bot.people;

import java.time.Duration;
import org.intersession.integrations.MailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail to groups is taken.
 *
 * @param mailbox to which mail to groups comes; unless set, the one from which letters go
 * @param every how often it is read
 */
@ConfigurationProperties("intersession.group-post")
record GroupPostProperties(@DefaultValue("") String mailbox, @DefaultValue("1m") Duration every) {
  GroupPostProperties {
    if (!mailbox.isEmpty() && !MailAddress.isAddress(mailbox)) {
      throw new IllegalArgumentException(
          "intersession.group-post.mailbox: no e-mail address: " + mailbox);
    }
    if (every.isNegative() || every.isZero()) {
      throw new IllegalArgumentException("intersession.group-post.every must be longer than 0");
    }
  }
}
