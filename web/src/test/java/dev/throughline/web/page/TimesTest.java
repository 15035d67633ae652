package dev.throughline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.annotate.Time.Modifier;
import dev.throughline.annotate.Time.Precision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-01-02          | DAY      | Thursday 2 January 2020
            2020-01-02TMO       | TIME     | Thursday 2 January 2020, morning
            2020-01-02T14:30    | TIME     | Thursday 2 January 2020, 14:30
            2020-01             | MONTH    | January 2020
            2020                | YEAR     | 2020
            2019-W52            | WEEK     | the week of Monday 23 December 2019
            2020-W01-5          | DAY      | Friday 3 January 2020
            2020-W01-WE         | WEEK     | the weekend of Saturday 4 January 2020
            2019-SU             | SEASON   | summer 2019
            2019-Q3             | QUARTER  | the third quarter of 2019
            199                 | DECADE   | the 1990s
            20                  | CENTURY  | the 21st century
            BC0044              | YEAR     | 44 BC
            P3D                 | DURATION | 3 days
            P1Y6M               | DURATION | 1 year and 6 months
            PT30M               | DURATION | 30 minutes
            PXW                 | DURATION | some weeks
            P1D                 | SET      | every day
            P2W                 | SET      | every 2 weeks
            XXXX-WXX-1          | SET      | every Monday
            XXXX-WXX-4          | DAY      | a Thursday, which one is not known
            XXXX-WXX-4TNI       | TIME     | a Thursday, which one is not known, night
            XXXX-WXX            | WEEK     | a week, which one is not known
            XXXX-WXX-WE         | WEEK     | a weekend, which one is not known
            XXXX-XX-XX          | DAY      | a day, which one is not known
            XXXX-05-12          | DAY      | 12 May, which year is not known
            XXXX-12             | SET      | every December
            XXX                 | DECADE   | a decade, which one is not known
            PAST_REF            | VAGUE    | in the past, when is not known
            PRESENT_REF         | VAGUE    | at the time of the report
            """)
    void saysWhatATimeMeansAsFineAsItIsKnown(String value, Precision precision, String words) {
        assertThat(Times.of(value, precision)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "START, beginning of 1998",
        "END, end of 1998",
        "APPROX, about 1998",
        "ON_OR_AFTER, 1998 or after",
        "BEFORE, before 1998",
    })
    void saysWhatTheWordsAroundATimeDoToIt(Modifier modifier, String words) {
        assertThat(Times.modified("1998", modifier)).isEqualTo(words);
    }
}
