package dev.throughline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.annotate.WordList;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CountryTest {

    private static final Set<String> CODES = WordList.load("/dev/throughline/extract/event/countries.tsv").stream()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyCodeIsOneOfIsoButForKosovoAndBodies() {
        Set<String> others = new TreeSet<>(CODES);
        others.removeAll(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));
        assertThat(others).containsExactly("IGO", "IMG", "NGO", "XKX");
    }

    @Test
    void onlyPlacesWithoutTownsOrWithAnothersNameHaveNoLine() {
        Set<String> missing = new TreeSet<>(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));
        missing.removeAll(CODES);
        assertThat(missing)
                .containsExactly(
                        "ATA", "ATF", "BES", "BLM", "BVT", "CCK", "GRL", "GUM", "HMD", "JEY", "MAF", "NFK", "PCN",
                        "PRI", "SGS", "SJM", "TKL", "UMI");
    }
}
