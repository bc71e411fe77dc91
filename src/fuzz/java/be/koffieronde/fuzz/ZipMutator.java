package be.koffieronde.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Breaks workbooks: the parts in the archive, or the archive itself. */
record ZipMutator(Chance chance) {

    private record Part(String name, byte[] bytes) {}

    byte[] mutate(byte[] workbook) throws IOException {
        if (chance.oneIn(8)) {
            return new ByteMutator(chance).mutate(workbook);
        }
        List<Part> parts = unpack(workbook);
        for (int count = chance.few(); count > 0 && !parts.isEmpty(); count--) {
            mutate(parts);
        }
        return pack(parts);
    }

    private void mutate(List<Part> parts) {
        int place = chance.below(parts.size());
        Part part = parts.get(place);
        switch (chance.below(16)) {
            case 0 -> parts.remove(place);
            case 1 -> parts.set(place, new Part(chance.of("x.xml", "xl/" + part.name, "../x", ""), part.bytes));
            case 2 -> parts.set(place, new Part(part.name, chance.of(parts).bytes));
            case 3 -> parts.set(place, new Part(part.name, new byte[0]));
            case 4, 5 -> parts.set(place, new Part(part.name, new ByteMutator(chance).mutate(part.bytes)));
            default -> parts.set(place, new Part(part.name, edit(part.bytes)));
        }
    }

    private byte[] edit(byte[] xml) {
        String text = new String(xml, StandardCharsets.UTF_8);
        return new XmlMutator(chance)
                .mutate(text)
                .getBytes(chance.oneIn(30) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    /** By the directory at its end: what writers stream has no sizes at its start. */
    private static List<Part> unpack(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        List<Part> parts = new ArrayList<>();
        try (ZipFile archive = new ZipFile(Files.write(file, workbook).toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                parts.add(
                        new Part(entry.getName(), archive.getInputStream(entry).readAllBytes()));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    /** Names that are there twice are dropped, as no archive can be written with them. */
    private static byte[] pack(List<Part> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> names = new ArrayList<>();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Part part : parts) {
                if (!names.contains(part.name)) {
                    names.add(part.name);
                    out.putNextEntry(new ZipEntry(part.name));
                    out.write(part.bytes);
                }
            }
        }
        return bytes.toByteArray();
    }
}
