package org.scostudy.question.exchange.anki;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Just enough of Protocol Buffers (https://protobuf.dev/programming-guides/encoding/) for Anki's settings. */
record Protobuf(List<Field> fields) {

    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED_32 = 5;

    /** Either a number or bytes, after its wire type. */
    record Field(long number, long value, byte[] bytes) {}

    /** What can be made out of a message: a damaged one ends early. */
    static Protobuf of(byte[] message) {
        List<Field> fields = new ArrayList<>();
        int[] at = {0};
        while (at[0] < message.length) {
            long tag = varint(message, at);
            int left = message.length - at[0];
            switch ((int) (tag & 7)) {
                case VARINT -> fields.add(new Field(tag >>> 3, varint(message, at), new byte[0]));
                case FIXED_64 -> at[0] += Math.min(8, left);
                case FIXED_32 -> at[0] += Math.min(4, left);
                case BYTES -> {
                    long length = varint(message, at);
                    int end = (int) Math.min(message.length, at[0] + Math.clamp(length, 0, message.length));
                    fields.add(new Field(tag >>> 3, 0, Arrays.copyOfRange(message, Math.min(at[0], end), end)));
                    at[0] = end;
                }
                default -> at[0] = message.length;
            }
        }
        return new Protobuf(List.copyOf(fields));
    }

    List<byte[]> all(int number) {
        return fields.stream()
                .filter(field -> field.number() == number)
                .map(Field::bytes)
                .toList();
    }

    String text(int number) {
        return all(number).stream()
                .findFirst()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    long value(int number) {
        return fields.stream()
                .filter(field -> field.number() == number)
                .mapToLong(Field::value)
                .findFirst()
                .orElse(0);
    }

    private static long varint(byte[] message, int[] at) {
        long value = 0;
        for (int shift = 0; shift < 64 && at[0] < message.length; shift += 7) {
            byte next = message[at[0]++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                break;
            }
        }
        return value;
    }
}
