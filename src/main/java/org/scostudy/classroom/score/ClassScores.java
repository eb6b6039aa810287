package org.scostudy.classroom.score;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.scostudy.classroom.roster.ClassroomTable;
import org.scostudy.classroom.roster.JoinCode;
import org.springframework.stereotype.Service;

/** The scores of classes for the person at the machine, who is not signed in: the command line. */
@Service
public class ClassScores {

    /** A class that a name may mean. */
    public record Named(long id, String title, String code) {}

    private final ClassroomTable classrooms;
    private final ScoreExports exports;

    ClassScores(ClassroomTable classrooms, ScoreExports exports) {
        this.classrooms = classrooms;
        this.exports = exports;
    }

    /** Those with this title or join code, whatever the case. */
    public List<Named> named(String name) {
        String wished = name.strip();
        return all().stream()
                .filter(each ->
                        each.title().equalsIgnoreCase(wished) || each.code().equals(JoinCode.cleaned(wished)))
                .toList();
    }

    /** By title. */
    public List<Named> all() {
        return classrooms.all().stream()
                .map(each -> new Named(each.id(), each.title(), each.code()))
                .toList();
    }

    /**
     * With the usual columns, and times in the zone of the class. The stream stays open.
     *
     * @param home address of the server, by which xAPI names people and things
     */
    public void write(Named classroom, ScoreFormat format, String home, OutputStream out) throws IOException {
        exports.fileForOperator(classroom.id(), new ScoreExports.Wish(format, ScoreColumn.USUAL, home))
                .content()
                .writeTo(out);
    }
}
