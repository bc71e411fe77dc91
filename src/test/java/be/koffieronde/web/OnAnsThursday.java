package be.koffieronde.web;

import be.koffieronde.web.TestServer.Answer;
import be.koffieronde.web.TestServer.Person;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;

/** Tests of what a supporter asks and does in the published first week. */
abstract class OnAnsThursday extends OnThursday {

    FirstWeek week;
    Person an;

    @BeforeEach
    void plan() {
        week = FirstWeek.published(server);
        an = week.supporter("an");
    }

    String slot() {
        return an.get("/api/v1/me/coffee?partner=heidi")
                .is(200)
                .json()
                .at("/free/0/book")
                .asText();
    }

    static Answer book(Person person, String slot) {
        return person.post("/api/v1/me/coffee/" + slot, "{\"partner\": \"heidi\"}");
    }

    JsonNode mine() {
        return an.get("/api/v1/me/week").is(200).json();
    }
}
