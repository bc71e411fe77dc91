package be.koffieronde.store.week;

import be.koffieronde.store.Tx;
import java.util.Optional;

/** The road networks that problems of a centre name. */
public record Networks(Tx tx) {

    /** Keeps a network, in the place of one of the same name. */
    public void put(String name, String document) {
        tx.update(
                        "insert into road_network (centre_id, name, document, created) values (:centre, :name, :document, :now)"
                                + " on conflict (centre_id, name) do update set document = excluded.document")
                .bind("name", name)
                .bind("document", document)
                .bind("now", tx.now())
                .execute();
    }

    public Optional<String> find(String name) {
        return tx.query("select document from road_network where centre_id = :centre and name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne();
    }
}
