package be.koffieronde.fuzz;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import crosby.binary.file.BlockInputStream;
import crosby.binary.file.BlockOutputStream;
import crosby.binary.file.BlockReaderAdapter;
import crosby.binary.file.FileBlock;
import crosby.binary.file.FileBlockPosition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks extracts: the fields in their blocks, the bytes of blocks before these are compressed, or the file as it is. */
record BlockMutator(Chance chance) {

    private static final long[] ODD = {
        0, 1, -1, 2, 127, 128, 100_000, Integer.MAX_VALUE, 1L << 31, 1L << 32, Long.MAX_VALUE, Long.MIN_VALUE
    };

    byte[] mutate(byte[] extract) throws IOException {
        if (chance.oneIn(3)) {
            return new ByteMutator(chance).mutate(extract);
        }
        List<FileBlock> blocks = new ArrayList<>();
        new BlockInputStream(new ByteArrayInputStream(extract), new Collecting(blocks)).process();
        int broken = chance.below(blocks.size());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BlockOutputStream out = new BlockOutputStream(bytes);
        for (int place = 0; place < blocks.size(); place++) {
            FileBlock block = blocks.get(place);
            out.write(place == broken ? mutate(block) : block);
            if (place == broken && chance.oneIn(10)) {
                out.write(block);
            }
        }
        out.close();
        return bytes.toByteArray();
    }

    private FileBlock mutate(FileBlock block) throws IOException {
        byte[] data = block.getData().toByteArray();
        for (int count = chance.few(); count > 0; count--) {
            data = chance.oneIn(3) ? new ByteMutator(chance).mutate(data) : changed(data);
        }
        String type = chance.oneIn(15) ? chance.of("", "x", "OSMHeader", "OSMData") : block.getType();
        return FileBlock.newInstance(type, ByteString.copyFrom(data), null);
    }

    /** One field of a message, or of a message in it, has another value. What is no message stays. */
    private byte[] mutateField(byte[] message) throws IOException {
        int fields = fields(message);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        CodedInputStream in = CodedInputStream.newInstance(message);
        int chosen = chance.below(Math.max(1, fields));
        for (int field = 0; field < fields; field++) {
            int from = in.getTotalBytesRead();
            int tag = in.readTag();
            if (field == chosen) {
                change(tag, in, out);
            } else {
                in.skipField(tag);
                out.writeRawBytes(ByteString.copyFrom(message, from, in.getTotalBytesRead() - from));
            }
        }
        out.flush();
        return bytes.toByteArray();
    }

    private static int fields(byte[] message) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(message);
        int fields = 0;
        while (!in.isAtEnd()) {
            in.skipField(in.readTag());
            fields++;
        }
        return fields;
    }

    private void change(int tag, CodedInputStream in, CodedOutputStream out) throws IOException {
        if (chance.oneIn(10)) {
            in.skipField(tag);
            return;
        }
        out.writeUInt32NoTag(chance.oneIn(20) ? tag + (chance.between(1, 4) << 3) : tag);
        switch (WireFormat.getTagWireType(tag)) {
            case WireFormat.WIRETYPE_VARINT -> {
                in.readRawVarint64();
                out.writeUInt64NoTag(odd());
            }
            case WireFormat.WIRETYPE_LENGTH_DELIMITED -> out.writeByteArrayNoTag(changed(in.readByteArray()));
            default -> throw new IOException("an extract has no such fields");
        }
    }

    /** As a message, or as packed numbers. */
    private byte[] changed(byte[] bytes) throws IOException {
        try {
            if (!chance.oneIn(4)) {
                return mutateField(bytes);
            }
        } catch (IOException e) {
            // No message: numbers, or a text.
        }
        return chance.oneIn(2) ? new ByteMutator(chance).mutate(bytes) : withOddNumbers(bytes);
    }

    private byte[] withOddNumbers(byte[] bytes) throws IOException {
        try {
            return oddNumbers(bytes);
        } catch (IOException e) {
            return chance.bytes(bytes.length);
        }
    }

    private byte[] oddNumbers(byte[] bytes) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(changed);
        CodedInputStream in = CodedInputStream.newInstance(bytes);
        while (!in.isAtEnd()) {
            long number = in.readRawVarint64();
            out.writeUInt64NoTag(chance.oneIn(5) ? odd() : number);
        }
        out.flush();
        return changed.toByteArray();
    }

    private long odd() {
        return chance.oneIn(3) ? chance.between(0, 300) : ODD[chance.below(ODD.length)];
    }

    private record Collecting(List<FileBlock> blocks) implements BlockReaderAdapter {

        @Override
        public boolean skipBlock(FileBlockPosition block) {
            return false;
        }

        @Override
        public void handleBlock(FileBlock block) {
            blocks.add(block);
        }

        @Override
        public void complete() {}
    }
}
