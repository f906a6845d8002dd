package org.intersession.bot.people;

import java.time.Duration;
import org.intersession.integrations.MailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How mail to groups is taken.
 *
 * @param mailbox to which mail to groups comes; unless set, the one from which letters go
 * @param every how often it is read
 * @param largestFile that goes on with a mail
 * @param together what the files of one mail may weigh
 */
@ConfigurationProperties("intersession.group-post")
record GroupPostProperties(
    @DefaultValue("") String mailbox,
    @DefaultValue("1m") Duration every,
    @DefaultValue("15MB") DataSize largestFile,
    @DefaultValue("15MB") DataSize together) {
  private static final long MOST = 100L << 20;

  GroupPostProperties {
    if (!mailbox.isEmpty() && !MailAddress.isAddress(mailbox)) {
      throw new IllegalArgumentException(
          "intersession.group-post.mailbox: no e-mail address: " + mailbox);
    }
    if (every.isNegative() || every.isZero()) {
      throw new IllegalArgumentException("intersession.group-post.every must be longer than 0");
    }
    if (largestFile.toBytes() > MOST || together.toBytes() > MOST) {
      throw new IllegalArgumentException(
          "intersession.group-post.largest-file and .together must be at most 100MB");
    }
  }
}
