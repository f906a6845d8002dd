package org.intersession.integrations;

/** Hears what meeting platforms tell; each call carries a genuine notice, checked at the door. */
public interface MeetingListener {
  /**
   * Keeps a notice for good: when this returns, the platform is told that it arrived and never
   * tells it again. What follows from the notice is done afterwards.
   */
  void told(MeetingNotice notice);
}
