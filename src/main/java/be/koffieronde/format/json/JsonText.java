package be.koffieronde.format.json;

/** A value that is JSON already, to be written as it is. */
public record JsonText(String text) {

    @Override
    public String toString() {
        return text;
    }
}
