package be.koffieronde.cli;

import be.koffieronde.app.SlotCode;
import picocli.CommandLine.ITypeConverter;

/** Slots as people write them. */
final class SlotText implements ITypeConverter<SlotCode> {

    @Override
    public SlotCode convert(String text) {
        try {
            return SlotCode.parse(text);
        } catch (IllegalArgumentException e) {
            throw new UnfitArgument(e);
        }
    }
}
