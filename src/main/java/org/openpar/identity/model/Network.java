package org.openpar.identity.model;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/// What an address counts as when tries are counted: IPv4 whole; of IPv6 the first half (/64), for
/// one household has all of it to try from.
final class Network {

  private static final int HALF = 8;
  private static final HexFormat GROUPS = HexFormat.of();

  private Network() {}

  /// The same however the address is written ("2001:db8::1", "2001:db8:0:0:0:0:0:1"); what is none
  /// stands for itself.
  static String of(String address) {
    int zone = address.indexOf('%');
    String literal = zone < 0 ? address : address.substring(0, zone);
    try {
      InetAddress read = InetAddress.ofLiteral(literal);
      return read instanceof Inet6Address six
          ? GROUPS.formatHex(six.getAddress(), 0, HALF) + "/64"
          : read.getHostAddress();
    } catch (IllegalArgumentException none) {
      return address;
    }
  }
}
