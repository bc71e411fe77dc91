package be.koffieronde.store.people;

import be.koffieronde.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What people are in centres. */
public record Memberships(Tx tx) {

    /**
     * What somebody is in a centre.
     *
     * @param role the name of a role
     * @param supporter id of the supporter they are; null: none
     * @param school id of the school they are of; null: none
     * @param isJoined whether they have come in; false: they are invited
     */
    public record Membership(
            String centre,
            String person,
            String role,
            @Nullable String supporter,
            @Nullable String school,
            boolean isJoined) {}

    private static final String COLUMNS =
            "centre_id, person_id, role, supporter, school, joined is not null as is_joined";

    /** Sets what somebody is in a centre; whoever is new there has yet to {@link #join}. */
    public void put(Membership membership) {
        tx.update(
                        "insert into membership (centre_id, person_id, role, supporter, school, created) values (:in, :person,"
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

    /** From now on somebody is what they are in a centre. */
    public void join(String centre, String person) {
        tx.update(
                        "update membership set joined = :now where centre_id = :in and person_id = :person and joined is null")
                .bind("in", centre)
                .bind("person", person)
                .bind("now", tx.now())
                .execute();
    }

    /** All that somebody is or will be, by centre. */
    public List<Membership> ofPerson(String person) {
        return tx.query("select " + COLUMNS + " from membership where person_id = :person order by centre_id")
                .bind("person", person)
                .map(Memberships::membership)
                .list();
    }

    /** What everybody of the centre is or will be in it. */
    public List<Membership> ofCentre() {
        return tx.query("select " + COLUMNS + " from membership where centre_id = :centre")
                .map(Memberships::membership)
                .list();
    }

    private static Membership membership(ResultSet row, StatementContext context) throws SQLException {
        return new Membership(
                row.getString("centre_id"),
                row.getString("person_id"),
                row.getString("role"),
                row.getString("supporter"),
                row.getString("school"),
                row.getBoolean("is_joined"));
    }

    /** Ends what somebody is in the centre; false if they were nothing in it. */
    public boolean remove(String person) {
        return tx.update("delete from membership where centre_id = :centre and person_id = :person")
                        .bind("person", person)
                        .execute()
                == 1;
    }
}
