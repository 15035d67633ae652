package dev.throughline.contract;

import java.io.Serial;

/** A document that is not what its schema says: it names the document, the place in it, the rule and the value. */
public final class ContractException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** As much of a wrong value as a message shows. */
    private static final int SHOWN = 80;

    private final String document;
    private final String path;
    private final String rule;
    private final String value;

    /**
     * @param document the file, address or store key it was read from
     * @param path where in it, as a JSON Pointer
     * @param rule what was asked of the value
     * @param value what stood there instead
     */
    public ContractException(String document, String path, String rule, String value) {
        super(document + ", at " + (path.isEmpty() ? "/" : path) + ": " + rule + "; got " + brief(value));
        this.document = document;
        this.path = path;
        this.rule = rule;
        this.value = value;
    }

    private static String brief(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    public String document() {
        return document;
    }

    public String path() {
        return path;
    }

    public String rule() {
        return rule;
    }

    public String value() {
        return value;
    }
}
