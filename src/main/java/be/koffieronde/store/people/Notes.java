package be.koffieronde.store.people;

import be.koffieronde.store.Tx;

/** What people of the centre wrote in words, to be taken out. */
public record Notes(Tx tx) {

    /** Takes out the notes of talks and sessions that a supporter held; that they were held stays. */
    public void removeOfSupporter(String supporter) {
        for (String log : new String[] {"talk_held", "session_held"}) {
            tx.update("update " + log + " set note = '' where centre_id = :centre and supporter = :supporter")
                    .bind("supporter", supporter)
                    .execute();
        }
        tx.update("delete from calendar_link where centre_id = :centre and reader = :supporter")
                .bind("supporter", supporter)
                .execute();
    }

    /** Takes out the words of suggestions that somebody made; that they were made stays. */
    public void removeOfAuthor(String person) {
        tx.update("update suggestion set words = '', about = '{}' where centre_id = :centre and author = :person")
                .bind("person", person)
                .execute();
    }
}
