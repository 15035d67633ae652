package dev.throughline.web.add;

import dev.throughline.acquire.Unpacked;
import java.util.List;

/** Whatever fetches an address; it minds whose addresses may be asked. */
@FunctionalInterface
public interface Addresses {

    /** The reports at an address, and a refusal for what cannot be had. */
    List<Unpacked> at(String address);
}
