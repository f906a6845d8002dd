/** Document libraries of SharePoint, through Microsoft Graph. */
@NullMarked
package org.intersession.integrations.sharepoint;

import org.jspecify.annotations.NullMarked;
