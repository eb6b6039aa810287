package org.scostudy.demo;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.scostudy.memory.simulate.SimulatedLearner.Habits;

/** Who is in the sample class: thirty learners from able to lost, from diligent to absent. */
final class DemoPeople {

    /**
     * @param ability on the scale of the questions' difficulties
     * @param hour of the day at which they study, UTC
     */
    record Person(String name, ZoneId zone, Habits habits, double ability, int hour, long seed) {

        /** The chance of not doing an assignment at all. */
        double absence() {
            return 0.35 * (1 - habits.diligence());
        }

        double lateness() {
            return 0.05 + 0.35 * (1 - habits.diligence());
        }
    }

    private static final List<String> NAMES = List.of(
            "Aigerim Sadykova",
            "Bakyt Osmonov",
            "Chen Wei",
            "Dilnoza Karimova",
            "Elena Petrova",
            "Farhad Nazarov",
            "Gulnara Abdullina",
            "Hiroshi Tanaka",
            "Ivan Sokolov",
            "Jasur Rakhimov",
            "Katharina Vogel",
            "Li Na 李娜",
            "Madina Yusupova",
            "Nurlan Akhmetov",
            "Olga Smirnova",
            "Parviz Sharipov",
            "Qasim Rahimi قاسم",
            "Rustam Ismailov",
            "Saltanat Bekova",
            "Timur Valiev",
            "Umida Tosheva",
            "Viktor Lebedev",
            "Wang Fang",
            "Xenia Morozova",
            "Yerlan Tulegenov",
            "Zarina Mirzoeva",
            "Anna-Maria O’Neill",
            "Bolat Zhaksybekov",
            "Cholpon Asanova",
            "Daniyar Seitkali");

    private static final List<String> ZONES =
            List.of("Asia/Almaty", "Asia/Tashkent", "Asia/Bishkek", "Asia/Shanghai", "Europe/Moscow", "Europe/Berlin");

    private DemoPeople() {}

    static List<Person> all() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            var random = new SplittableRandom(1_000L + i);
            double diligence = 0.25 + 0.72 * random.nextDouble();
            double ability = 0.9 * (random.nextDouble(-1.5, 1.5) + 1.2 * (diligence - 0.6));
            people.add(new Person(
                    NAMES.get(i) + " (simulated)",
                    ZoneId.of(ZONES.get(i % ZONES.size())),
                    new Habits(diligence, 3 + random.nextInt(4), Math.clamp(1.1 - 0.25 * ability, 0.5, 2)),
                    ability,
                    4 + random.nextInt(14),
                    random.nextLong()));
        }
        return people;
    }
}
