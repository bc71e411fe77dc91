package be.koffieronde.cli.options;

import be.koffieronde.problem.time.WrittenMoment;
import picocli.CommandLine.ITypeConverter;

/** Moments as people write them. */
public final class MomentText implements ITypeConverter<WrittenMoment> {

    @Override
    public WrittenMoment convert(String text) {
        try {
            return WrittenMoment.parse(text);
        } catch (IllegalArgumentException e) {
            throw new UnfitArgument(e);
        }
    }
}
