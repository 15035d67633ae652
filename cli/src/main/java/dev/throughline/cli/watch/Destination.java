package dev.throughline.cli.watch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Whether an address may be asked: http or https, and a host outside one's own network.
 *
 * <p>A page can link to anything, and a name can lead anywhere: every address of the host is looked at, before each request and
 * each redirect. The platform keeps what a name resolved to for some seconds, so that the request goes where the check looked.
 */
final class Destination {

    private final boolean privateAllowed;

    Destination(boolean privateAllowed) {
        this.privateAllowed = privateAllowed;
    }

    /** What is wrong with it; the empty string where nothing is. */
    String fault(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return scheme.isEmpty() ? "none" : scheme;
        }
        String host = address.getHost();
        if (host == null || host.isEmpty()) {
            return "no host";
        }
        if (privateAllowed) {
            return "";
        }
        try {
            for (InetAddress one : InetAddress.getAllByName(host)) {
                if (isPrivate(one)) {
                    return "the private address " + one.getHostAddress();
                }
            }
            return "";
        } catch (UnknownHostException e) {
            return "a host that is not known";
        }
    }

    static boolean isPrivate(InetAddress address) {
        byte[] b = address.getAddress();
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        boolean reserved = address instanceof Inet4Address
                ? first == 0
                        || first >= 240
                        || (first == 100 && second >= 64 && second < 128)
                        || (first == 192 && second == 0 && b[2] == 0)
                        || (first == 198 && (second == 18 || second == 19))
                // Of one's own network (fc00::/7), and those that wrap an address of the old kind.
                : (first & 0xfe) == 0xfc
                        || (first == 0x20 && second == 0x02)
                        || (first == 0 && second == 0x64)
                        || (first == 0 && second == 0);
        return reserved
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress();
    }
}
