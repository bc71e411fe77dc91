package be.koffieronde.sheets;

/** Headers of the sheet of settings. */
final class SettingsTitles {

    static final Label SETTING = new Label("instelling", "setting");
    static final Label VALUE = new Label("waarde", "value");
    static final Label EXAMPLE = new Label("voorbeeld", "example");
    static final Label NOTE = new Label("uitleg", "explanation");

    private SettingsTitles() {}
}
