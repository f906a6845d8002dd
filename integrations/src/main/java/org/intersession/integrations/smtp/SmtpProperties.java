package org.intersession.integrations.smtp;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.intersession.integrations.settings.SettingsCheck;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How to reach the mail server.
 *
 * @param user empty where the server asks for no login
 * @param security how the connection is kept secret
 */
@Validated
@ConfigurationProperties("intersession.mail.smtp")
record SmtpProperties(
    @NotBlank String host,
    @DefaultValue("587") @Min(1) @Max(65535) int port,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("STARTTLS") Security security) {
  /** How the connection is kept secret. */
  enum Security {
    /** It begins open and is secured before anything is said; refused where that fails. */
    STARTTLS,
    /** It is secured from the beginning. */
    TLS,
    /** It is not; for a server on the same machine only. */
    NONE
  }

  /** These settings, or a refusal that names everything that is wrong with them. */
  SmtpProperties checked() {
    if (user.isEmpty() != password.isEmpty()) {
      throw new IllegalStateException(
          "intersession.mail.smtp.user and intersession.mail.smtp.password go together: give both"
              + " or none.");
    }
    if (security == Security.NONE && !SettingsCheck.isLoopback(host)) {
      throw new IllegalStateException(
          "intersession.mail.smtp.security is NONE and the host is not this machine: use STARTTLS"
              + " or TLS.");
    }
    return this;
  }

  /** Without the password, for logs. */
  @Override
  public String toString() {
    return "SmtpProperties[host=" + host + ", port=" + port + ", security=" + security + "]";
  }
}
