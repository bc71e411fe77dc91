package be.koffieronde.generate.land;

/** Place of one copy of the land: five rows at most, so that degrees of longitude stay about as wide. */
record Tile(int number) {

    private static final int[] ROWS = {0, 1, -1, 2, -2};

    int row() {
        return ROWS[number % ROWS.length];
    }

    int column() {
        return number / ROWS.length;
    }

    boolean isFirst() {
        return number == 0;
    }
}
