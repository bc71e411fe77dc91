package be.koffieronde.generate.land;

import be.koffieronde.language.Message;
import be.koffieronde.problem.place.RoadNetwork;

/** How a generated problem says what a drive takes, and with that where its schools can lie. */
public sealed interface TravelKind {

    /** Most supporters this kind can serve. */
    int mostSupporters();

    /** With what a problem is made. */
    Message description();

    /** Estimated from distance; the land goes on as far as needed. */
    record Estimate() implements TravelKind {

        @Override
        public int mostSupporters() {
            return 5000;
        }

        @Override
        public Message description() {
            return Message.of("generate.part.estimate");
        }
    }

    /** Every pair of locations written out, which grows with the square of the supporters. */
    record Matrix() implements TravelKind {

        @Override
        public int mostSupporters() {
            return 200;
        }

        @Override
        public Message description() {
            return Message.of("generate.part.matrix");
        }
    }

    /** Over a network whose nodes are the only villages there are; past one supporter a village, schools lie closer. */
    record Roads(RoadNetwork network) implements TravelKind {

        private static final int SUPPORTERS_PER_VILLAGE = 2;

        @Override
        public int mostSupporters() {
            return SUPPORTERS_PER_VILLAGE * network.nodes().size();
        }

        @Override
        public Message description() {
            return Message.of("generate.part.roads", network.nodes().size(), network.file());
        }
    }
}
