package org.scostudy.classroom.exam;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.classroom.roster.Access;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.ClassroomTable;
import org.scostudy.classroom.roster.Members;
import org.scostudy.study.settings.ExamAim;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Setting the exam of a class. What its learners are asked today follows at once, also of those who study just now. */
@Service
public class ClassExams {

    private final ClassExamTable exams;
    private final ClassroomTable classrooms;
    private final Members members;
    private final Access access;
    private final Clock clock;

    ClassExams(ClassExamTable exams, ClassroomTable classrooms, Members members, Access access, Clock clock) {
        this.exams = exams;
        this.classrooms = classrooms;
        this.members = members;
        this.access = access;
        this.clock = clock;
    }

    /** The exam, past or to come. */
    public Optional<ClassExam> of(Learner person, long classroom) {
        access.taught(person, classroom);
        return exams.find(classroom);
    }

    /** The exam, unless its day has come where the class is. */
    public Optional<ClassExam> ahead(Learner person, long classroom) {
        Classroom found = access.taught(person, classroom);
        return exams.find(classroom).filter(exam -> today(found).isBefore(exam.day()));
    }

    @Transactional
    public void set(Learner person, long classroom, ClassExam exam) {
        LocalDate today = today(access.taughtNow(person, classroom));
        if (!today.isBefore(exam.day()) || today.plusYears(ExamAim.YEARS_AHEAD).isBefore(exam.day())) {
            throw new ClassRefused(ClassRefused.Reason.EXAM_DAY_UNFIT);
        }
        if (exam.percent() < ExamAim.LEAST_PERCENT || exam.percent() > 100) {
            throw new ClassRefused(ClassRefused.Reason.EXAM_PERCENT_UNFIT);
        }
        classrooms.lock(classroom);
        members.studyOtherwise(classroom);
        exams.put(classroom, exam);
    }

    @Transactional
    public void remove(Learner person, long classroom) {
        access.taughtNow(person, classroom);
        classrooms.lock(classroom);
        members.studyOtherwise(classroom);
        exams.remove(classroom);
    }

    private LocalDate today(Classroom classroom) {
        return LocalDate.ofInstant(clock.instant(), classroom.zone());
    }
}
