package dev.throughline.acquire;

/**
 * Why an input was not read, as a value: it names the input, the place, the rule, the value and the mend.
 *
 * @param input the path or address as it was given
 * @param place where in it ({@code offset 812}, {@code line 3}), or empty where it is about the whole input
 * @param rule what was asked of the input
 * @param value what stood there instead
 * @param mend what the user can do
 */
public record Refusal(String input, String place, String rule, String value, String mend)
        implements Acquisition, Unpacked {

    /** One line: {@code input, place: rule; got value. mend} */
    public String message() {
        return input + (place.isEmpty() ? "" : ", " + place) + ": " + rule + "; got " + value + ". " + mend;
    }
}
