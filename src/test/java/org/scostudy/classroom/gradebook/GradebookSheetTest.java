package org.scostudy.classroom.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scostudy.classroom.School;
import org.scostudy.classroom.page.ZoneTime;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.ExtraTime;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.classroom.work.WorkDates;
import tools.jackson.databind.JsonNode;

class GradebookSheetTest {

    private static final Member ADA = new Member(7, 1, 11L, "Ada", School.MONDAY, null, false, ExtraTime.NONE);
    private static final Member BOB = new Member(8, 1, 12L, "Bob", School.MONDAY, School.MONDAY, false, ExtraTime.NONE);
    private static final Assignment QUIZ = new Assignment(
            3, 1, "Quiz", new Work.Scenario("s"), new WorkDates(null, School.MONDAY, null), null, Counting.BEST, 2);

    private final JsonNode sheet = new GradebookSheet(
                    new Gradebook(
                            new Classroom(1, "Spring", "CODE", 0, false, ZoneOffset.UTC, null),
                            List.of(QUIZ),
                            List.of(ADA, BOB),
                            List.of(),
                            List.of(new WorkAttempt(3, 7, "a", School.MONDAY, School.MONDAY, 7.25, 10)),
                            List.of(new MarkChange(3, 8, 1, 0.5, "Orally", "Well done", "Lee", School.MONDAY)),
                            School.MONDAY),
                    new ZoneTime(ZoneOffset.UTC))
            .json();

    @Test
    void has_three_numbers_for_each_cell_row_by_row() {
        int done = Mark.Status.DONE.ordinal();
        int open = Mark.Status.TO_DO.ordinal();
        assertThat(sheet.get("cells").asString()).isEqualTo(done + ",725,0," + open + ",500,3");
    }

    @Test
    void says_who_left_and_what_each_assignment_is_worth() {
        assertThat(sheet.get("members").get(1).get("here").asBoolean()).isFalse();
        assertThat(sheet.get("assignments").get(0).get("weight").asDouble()).isEqualTo(2);
        assertThat(sheet.get("assignments").get(0).get("mean").asInt()).isEqualTo(613);
        assertThat(sheet.get("assignments").get(0).get("due").asString()).isEqualTo("2 Mar");
    }
}
