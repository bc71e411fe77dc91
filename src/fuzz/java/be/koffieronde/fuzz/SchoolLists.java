package be.koffieronde.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Lists of schools as the ministry, or who saved them again, has them. */
final class SchoolLists implements Material {

    private static final String LIST = """
            \uFEFFschoolnummer;naam;adres;postcode;gemeente;provincie;lx;ly;leersteuncentrum
            101;De Brug;Kerkstraat 1;3500;Hasselt;Limburg;217000;180500;Zuid (vzw)
            102;"De; ""Kring""\";Markt 2;3600;Genk;Limburg;226000.5;184000;Noord
            103;Sint-André;Kaai 3;9000;Gent;Oost-Vlaanderen;104412,3;193117,3;Noord
            104;De Leie;Kaai 5;9000;Gent;Oost-Vlaanderen;0;0;Noord
            """;

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public void tryOne(Session session) throws IOException {
        Chance chance = session.chance();
        String separator = chance.of(";", ";", ",", "\t");
        byte[] bytes = LIST.replace(";", separator).getBytes(StandardCharsets.UTF_8);
        Path list = session.folder().write("list.csv", new LineMutator(chance, "[" + separator + "]").mutate(bytes));
        Path schools = session.file("schools.json");
        String choice =
                chance.of("--province=limburg", "--centre=noord", "--province=", "--centre=" + OddValues.text(chance));
        if (chance.oneIn(3)) {
            session.run("schools", list, choice, "-o", schools);
        } else {
            session.run("schools", list, "-o", schools);
        }
        if (schools.toFile().exists()) {
            SchoolProblem.check(schools, session);
        }
    }
}
