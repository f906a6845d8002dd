package org.intersession.integrations.sharepoint;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which library the secretariat uses. The app needs {@code Sites.Selected} and the role {@code
 * write} for the library's site; to make addresses that anyone can read, the role {@code
 * fullcontrol}. Without that, documents are read on a page of ours.
 *
 * @param driveId the id of the library's drive
 */
@ConfigurationProperties("intersession.sharepoint")
record SharePointProperties(@DefaultValue("") String driveId) {}
