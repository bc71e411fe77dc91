package be.koffieronde.cli.options;

import be.koffieronde.app.talks.SlotCode;
import picocli.CommandLine.ITypeConverter;

/** Slots as people write them. */
public final class SlotText implements ITypeConverter<SlotCode> {

    @Override
    public SlotCode convert(String text) {
        try {
            return SlotCode.parse(text);
        } catch (IllegalArgumentException e) {
            throw new UnfitArgument(e);
        }
    }
}
