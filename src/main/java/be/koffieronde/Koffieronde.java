package be.koffieronde;

/** Start of the program. */
public final class Koffieronde {

    private Koffieronde() {}

    public static void main(String[] args) {}
}
