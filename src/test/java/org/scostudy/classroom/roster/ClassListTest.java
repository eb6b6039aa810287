package org.scostudy.classroom.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scostudy.classroom.roster.ClassList.Entry;
import org.scostudy.classroom.roster.ClassList.What;

class ClassListTest {

    @Test
    void one_name_in_a_line_is_enough() {
        assertThat(ClassList.read("ada\n\nBoris Petrov\n").entries())
                .containsExactly(new Entry(1, "ada"), new Entry(3, "Boris Petrov"));
    }

    @Test
    void a_table_has_the_names_under_their_heading_whatever_separates_the_columns() {
        assertThat(ClassList.read("\uFEFFmail;Name\r\nx@y.z;\"Aida, née B.\"\r\n")
                        .entries())
                .containsExactly(new Entry(2, "Aida, née B."));
        assertThat(ClassList.read("name\tgroup\nада\t1").entries()).containsExactly(new Entry(2, "ада"));
    }

    @Test
    void every_problem_is_named_with_its_line() {
        ClassList list = ClassList.read("name,group\nada,1\n,2\nADA,3\n" + "x".repeat(61) + ",4\n");
        assertThat(list.problems())
                .extracting(ClassList.Problem::line, ClassList.Problem::what)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, What.NAME_MISSING),
                        org.assertj.core.groups.Tuple.tuple(4, What.TWICE),
                        org.assertj.core.groups.Tuple.tuple(5, What.NAME_TOO_LONG));
    }

    @Test
    void a_table_without_names_an_empty_file_and_a_broken_one_are_refused() {
        assertThat(ClassList.read("group,mail\n1,x@y.z\n").problems())
                .extracting(ClassList.Problem::what)
                .containsExactly(What.NO_NAME_COLUMN);
        assertThat(ClassList.read(" \n").problems())
                .extracting(ClassList.Problem::what)
                .containsExactly(What.EMPTY);
        assertThat(ClassList.read("name\n\"ada").problems())
                .extracting(ClassList.Problem::what)
                .containsExactly(What.NOT_CSV);
    }

    @Test
    void more_learners_than_the_limit_are_refused() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i <= ClassList.MOST_LEARNERS; i++) {
            names.append("learner ").append(i).append('\n');
        }
        assertThat(ClassList.read(names.toString()).problems())
                .containsExactly(new ClassList.Problem(ClassList.MOST_LEARNERS + 1, What.TOO_MANY, "2000"));
    }
}
