package be.koffieronde.store.people;

import be.koffieronde.store.Tx;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people are in centres. */
public record Memberships(Tx tx) {

    /**
     * What somebody is in a centre.
     *
     * @param role the name of a role
     * @param supporter id of the supporter they are; null: none
     * @param school id of the school they are of; null: none
     */
    public record Membership(
            String centre,
            String person,
            String role,
            @Nullable String supporter,
            @Nullable String school) {}

    /** Sets what somebody is in the centre. */
    public void put(Membership membership) {
        tx.update("insert into membership (centre_id, person_id, role, supporter, school, created) values (:in, :person,"
                        + " :role, :supporter, :school, :now) on conflict (centre_id, person_id) do update set role ="
                        + " excluded.role, supporter = excluded.supporter, school = excluded.school")
                .bind("in", membership.centre())
                .bind("person", membership.person())
                .bind("role", membership.role())
                .bind("supporter", membership.supporter())
                .bind("school", membership.school())
                .bind("now", tx.now())
                .execute();
    }

    /** All that somebody is, by centre. */
    public List<Membership> ofPerson(String person) {
        return tx.query("select centre_id, person_id, role, supporter, school from membership where person_id = :person"
                        + " order by centre_id")
                .bind("person", person)
                .map((row, context) -> new Membership(
                        row.getString("centre_id"),
                        row.getString("person_id"),
                        row.getString("role"),
                        row.getString("supporter"),
                        row.getString("school")))
                .list();
    }

    /** Ends what somebody is in the centre; false if they were nothing in it. */
    public boolean remove(String person) {
        return tx.update("delete from membership where centre_id = :centre and person_id = :person")
                        .bind("person", person)
                        .execute()
                == 1;
    }
}
