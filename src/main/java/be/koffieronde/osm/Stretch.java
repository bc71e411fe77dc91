package be.koffieronde.osm;

import be.koffieronde.osm.signs.Passage;

/**
 * A straight piece of road between two nodes of the extract.
 *
 * @param a position of a node
 * @param b position of another
 * @param there who may go from a to b
 * @param back who may go from b to a
 */
record Stretch(int a, int b, double metres, Passage there, Passage back) {

    int otherEnd(int node) {
        return node == a ? b : a;
    }

    /** Who may go along it away from one of its ends. */
    Passage from(int node) {
        return node == a ? there : back;
    }

    /** Who may go along it towards one of its ends. */
    Passage to(int node) {
        return node == a ? back : there;
    }

    /** The same for only the given ones of those it is for. */
    Stretch only(boolean cars, boolean bikes) {
        return new Stretch(a, b, metres, there.only(cars, bikes), back.only(cars, bikes));
    }

    boolean isForNobody() {
        return there.isForNobody() && back.isForNobody();
    }
}
