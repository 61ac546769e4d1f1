package org.jixiao.gateway.limit;

/** Whom an address stands for: an IPv4 host, or the /64 network of an IPv6 host, which can take any address in it at will. */
final class ClientAddress {

    private ClientAddress() {}

    static String of(String remoteAddress) {
        if (remoteAddress.indexOf(':') < 0) {
            return remoteAddress;
        }
        String[] groups = remoteAddress.split(":", -1);
        var network = new StringBuilder();
        for (int i = 0; i < Math.min(4, groups.length) && !groups[i].isEmpty(); i++) {
            network.append(groups[i]).append(':');
        }
        return network.append(":/64").toString();
    }
}
