package org.scostudy.operation.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scostudy.operation.watch.Room.Left.ENOUGH;
import static org.scostudy.operation.watch.Room.Left.LITTLE;
import static org.scostudy.operation.watch.Room.Left.TOO_LITTLE;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class RoomTest {

    private final Room room = new Room(DataSize.ofBytes(200), DataSize.ofBytes(32));

    @Test
    void there_is_enough_then_little_then_too_little() {
        assertThat(room.left(200, ENOUGH)).isEqualTo(ENOUGH);
        assertThat(room.left(199, ENOUGH)).isEqualTo(LITTLE);
        assertThat(room.left(32, LITTLE)).isEqualTo(LITTLE);
        assertThat(room.left(31, LITTLE)).isEqualTo(TOO_LITTLE);
        assertThat(room.left(0, ENOUGH)).isEqualTo(TOO_LITTLE);
    }

    @Test
    void at_the_limit_it_does_not_waver() {
        assertThat(room.left(39, TOO_LITTLE)).isEqualTo(TOO_LITTLE);
        assertThat(room.left(40, TOO_LITTLE)).isEqualTo(LITTLE);
        assertThat(room.left(249, LITTLE)).isEqualTo(LITTLE);
        assertThat(room.left(250, LITTLE)).isEqualTo(ENOUGH);
        assertThat(room.left(250, TOO_LITTLE)).isEqualTo(ENOUGH);
    }
}
