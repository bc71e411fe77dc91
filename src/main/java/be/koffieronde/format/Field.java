package be.koffieronde.format;

/** A field a JSON object can have. An optional field may be absent or null. */
record Field<T>(String name, boolean isRequired, ValueReader<T> reader) {

    static <T> Field<T> required(String name, ValueReader<T> reader) {
        return new Field<>(name, true, reader);
    }

    static <T> Field<T> optional(String name, ValueReader<T> reader) {
        return new Field<>(name, false, reader);
    }
}
