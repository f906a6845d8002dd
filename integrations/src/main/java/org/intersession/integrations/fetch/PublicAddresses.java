package org.intersession.integrations.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/**
 * Resolves names to addresses of the open internet alone. The connection uses the very address that
 * was judged, so a name that resolves differently the next time gains nothing.
 */
final class PublicAddresses implements Dns {
  private final boolean loopback;

  PublicAddresses(boolean loopback) {
    this.loopback = loopback;
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> all = Dns.SYSTEM.lookup(host);
    for (InetAddress address : all) {
      if (!isPublic(address) && !(loopback && address.isLoopbackAddress())) {
        throw new InsideAddressException(host);
      }
    }
    return all;
  }

  static boolean isPublic(InetAddress address) {
    boolean special =
        address.isLoopbackAddress()
            || address.isAnyLocalAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    byte[] bytes = address.getAddress();
    return !special && (address instanceof Inet4Address ? isPublicFour(bytes) : isPublicSix(bytes));
  }

  private static boolean isPublicFour(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean carrier = first == 100 && second >= 64 && second < 128;
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    boolean reserved = first == 0 || first == 127 || first >= 224;
    boolean protocol = first == 192 && second == 0 && (bytes[2] & 0xff) <= 2;
    return !carrier && !benchmark && !reserved && !protocol;
  }

  /** Global unicast, without the ranges that carry an IPv4 address inside. */
  private static boolean isPublicSix(byte[] bytes) {
    boolean global = (bytes[0] & 0xe0) == 0x20;
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean special = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] <= 2;
    return global && !sixToFour && !special;
  }

  /** The name leads to an address that nobody outside may be led to. */
  static final class InsideAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    InsideAddressException(String host) {
      super(host + " is not on the open internet");
    }
  }
}
