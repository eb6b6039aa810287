package org.scostudy.classroom.exam;

import java.util.List;
import java.util.stream.Stream;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.ClassroomTable;
import org.scostudy.classroom.roster.Members;
import org.scostudy.study.settings.AskedExam;
import org.scostudy.study.settings.AskedExams;
import org.springframework.stereotype.Component;

/** Asks of learners what their classes ask, as long as those are taught. */
@Component
public class ExamsAsked implements AskedExams {

    private final ClassExamTable exams;
    private final ClassroomTable classrooms;
    private final Members members;

    ExamsAsked(ClassExamTable exams, ClassroomTable classrooms, Members members) {
        this.exams = exams;
        this.classrooms = classrooms;
        this.members = members;
    }

    @Override
    public List<AskedExam> of(long learner) {
        return members.attendedBy(learner).stream()
                .flatMap(id -> classrooms.findTaught(id).stream())
                .flatMap(this::exam)
                .toList();
    }

    private Stream<AskedExam> exam(Classroom classroom) {
        return exams.find(classroom.id()).stream()
                .map(exam -> new AskedExam(classroom.id(), classroom.title(), exam.day(), exam.percent()));
    }
}
