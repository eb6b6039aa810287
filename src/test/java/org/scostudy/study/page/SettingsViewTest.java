package org.scostudy.study.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.SignedInGuest;
import org.scostudy.account.people.Accounts;
import org.scostudy.own.OwnDesk;
import org.scostudy.question.CardId;
import org.scostudy.question.OwnPack;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.scostudy.question.StudyCard;
import org.scostudy.study.StudyTable;
import org.scostudy.study.session.SetAside;
import org.scostudy.study.session.Studying;
import org.scostudy.study.settings.CardOrder;
import org.scostudy.study.settings.ExamAim;
import org.scostudy.study.settings.Holiday;
import org.scostudy.study.settings.Preferences;
import org.scostudy.study.settings.Schedulings;
import org.scostudy.study.settings.StudySettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
class SettingsViewTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    StudySettings settings;

    @Autowired
    Clock clock;

    @Autowired
    Studying studying;

    @Autowired
    SetAside aside;

    @Autowired
    QuestionBank bank;

    @Autowired
    Readership readers;

    @Autowired
    ApplicationContext application;

    private long id;

    @BeforeEach
    void open() {
        id = SignedInGuest.on(accounts).id();
        navigate(SettingsView.class);
    }

    @Test
    void a_change_counts_from_the_next_card_on() {
        test(number("New cards a day")).setValue(3);
        assertThat(settings.preferences(id).newPerDay()).isEqualTo(3);
        assertThat(studying.today(learner()).fresh()).isEqualTo(3);
    }

    @Test
    void the_day_of_an_exam_changes_what_is_asked_today_until_it_is_taken_back() {
        DatePicker day = $(DatePicker.class).withId("exam-day").single();
        IntegerField minutes = $(IntegerField.class).withId("exam-minutes").single();
        assertThat(minutes.isEnabled()).isFalse();
        LocalDate exam = learner().dayOf(clock.instant()).plusDays(10);
        day.setValue(exam);
        test(minutes).setValue(2);
        assertThat(settings.preferences(id).exam()).isEqualTo(new ExamAim(exam, 85, 2));
        assertThat(studying.today(learner()).fresh()).isBetween(1, 14);
        day.clear();
        assertThat(settings.preferences(id).exam()).isNull();
        assertThat(studying.today(learner()).fresh()).isEqualTo(15);
    }

    @Test
    void days_of_rest_are_kept_and_more_than_three_are_refused_at_the_field() {
        CheckboxGroup<DayOfWeek> days = days("Days of rest");
        days.setValue(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY));
        assertThat(settings.preferences(id).restDays()).containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
        days.setValue(Set.of(DayOfWeek.values()));
        assertThat(days.isInvalid()).isTrue();
        assertThat(settings.preferences(id).restDays()).hasSize(2);
    }

    @Test
    void easy_days_are_kept_and_not_all_days_can_be_easy() {
        CheckboxGroup<DayOfWeek> days = days("Easy days");
        days.setValue(Set.of(DayOfWeek.SATURDAY));
        assertThat(settings.rhythm(id).easyDays()).containsExactly(DayOfWeek.SATURDAY);
        days.setValue(Set.of(DayOfWeek.values()));
        assertThat(days.isInvalid()).isTrue();
        assertThat(settings.rhythm(id).easyDays()).hasSize(1);
    }

    @Test
    void a_holiday_is_kept_once_both_ends_are_there_and_wrong_ends_are_told() {
        LocalDate today = learner().dayOf(clock.instant());
        DatePicker from = $(DatePicker.class).withId("holiday-from").single();
        DatePicker until = $(DatePicker.class).withId("holiday-until").single();
        from.setValue(today.minusDays(1));
        assertThat(settings.rhythm(id).holidays()).isEmpty();
        until.setValue(today.plusDays(3));
        assertThat(from.isInvalid()).isTrue();
        from.setValue(today.plusDays(1));
        assertThat(from.isInvalid()).isFalse();
        assertThat(settings.rhythm(id).holidays()).containsExactly(new Holiday(today.plusDays(1), today.plusDays(3)));
        until.setValue(today.plusDays(90));
        assertThat(until.isInvalid()).isTrue();
        assertThat(until.getErrorMessage()).contains("at most 60 days");
        from.clear();
        until.clear();
        assertThat(settings.rhythm(id).holidays()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<DayOfWeek> days(String label) {
        return $(CheckboxGroup.class).all().stream()
                .filter(group -> label.equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_retention_can_be_tried_out_and_taken() {
        test($(NativeButton.class).withId("retention-trial-begin").single()).click();
        assertThat($(NativeTableRow.class).all())
                .as("the column heads, what is tried, and one's own among it")
                .hasSize(1 + 8);
        assertThat($(NativeTableRow.class).all().stream()
                        .filter(row -> row.getElement().hasAttribute("aria-current")))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.getElement().getTextRecursively()).startsWith("90 %, yours"));

        test($(NativeButton.class).withId("retention-trial-use").single()).click();
        double taken = settings.scheduling(id).scheduling().desiredRetention();
        assertThat(taken).isBetween(0.7, 0.97).isNotEqualTo(0.9);
        assertThat(number("Desired retention").getValue()).isEqualTo((int) Math.round(100 * taken));
        assertThat($(NativeButton.class).withId("retention-trial-use").exists()).isFalse();
    }

    @Test
    void an_exam_of_yesterday_is_refused_at_the_field() {
        DatePicker day = $(DatePicker.class).withId("exam-day").single();
        day.setValue(learner().dayOf(clock.instant()).minusDays(1));
        assertThat(day.isInvalid()).isTrue();
        assertThat(settings.preferences(id).exam()).isNull();
    }

    @Test
    void a_number_out_of_range_is_refused_at_the_field_and_not_saved() {
        IntegerField field = number("New cards a day");
        field.setValue(1000);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("999");
        assertThat(settings.preferences(id).newPerDay()).isEqualTo(15);
    }

    @Test
    void steps_are_written_in_minutes_hours_and_days() {
        test(text("Learning steps")).setValue("5m 2h");
        assertThat(settings.scheduling(id).scheduling().learningSteps())
                .containsExactly(Duration.ofMinutes(5), Duration.ofHours(2));
    }

    @Test
    void steps_that_nobody_can_read_are_refused_at_the_field_and_not_saved() {
        TextField field = text("Learning steps");
        test(field).setValue("soon");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("10m");
        assertThat(settings.scheduling(id).scheduling().learningSteps()).contains(Duration.ofMinutes(1));
    }

    @Test
    void typing_can_be_switched_off() {
        test($view(Checkbox.class)
                        .withPropertyValue(Checkbox::getLabel, "Ask me to type short answers now and then")
                        .single())
                .click();
        assertThat(settings.preferences(id).typing()).isFalse();
    }

    @Test
    void the_readings_are_listed_and_the_last_stays_on() {
        List<Checkbox> readings = readings();
        assertThat(readings)
                .extracting(Checkbox::getLabel)
                .contains(bank.materials().getFirst().title());
        readings.forEach(reading -> test(reading).click());
        assertThat(readings().stream().filter(Checkbox::getValue)).hasSize(1);
        assertThat(studying.today(learner()).fresh()).isPositive();
        assertThat($view(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Keep at least one reading"));
    }

    private List<Checkbox> readings() {
        return $view(ReadingSettings.class)
                .single()
                .getChildren()
                .flatMap(SettingsViewTest::withChildren)
                .filter(Checkbox.class::isInstance)
                .map(Checkbox.class::cast)
                .toList();
    }

    private static Stream<Component> withChildren(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(SettingsViewTest::withChildren));
    }

    @Test
    void a_card_that_was_put_away_for_good_can_be_asked_again() {
        CardId card = bank.cards().getFirst().id();
        studying.suspend(learner(), anywhere(), card);
        studying.flag(learner(), anywhere(), card);
        navigate(SettingsView.class);

        test(button("Ask it again")).click();
        assertThat(aside.of(learner())).singleElement().satisfies(line -> {
            assertThat(line.suspended()).isFalse();
            assertThat(line.flagged()).isTrue();
        });

        test(button("Remove the flag")).click();
        assertThat(aside.of(learner())).isEmpty();
    }

    private static Studying.SessionState anywhere() {
        return StudyTable.place(UUID.randomUUID().toString(), null);
    }

    private NativeButton button(String text) {
        return $view(NativeButton.class)
                .withPropertyValue(NativeButton::getText, text)
                .single();
    }

    private Learner learner() {
        return accounts.find(id).orElseThrow();
    }

    private IntegerField number(String label) {
        return $view(IntegerField.class)
                .withPropertyValue(IntegerField::getLabel, label)
                .single();
    }

    private TextField text(String label) {
        return $view(TextField.class)
                .withPropertyValue(TextField::getLabel, label)
                .single();
    }

    @Nested
    class Who_has_several_readings {

        private Select<PresetChoice.Reading> choice = new Select<>();

        @BeforeEach
        void write() {
            new OwnDesk(application).writes(learner(), "Rivers", "w1", "Longest river?", "Irtysh");
            navigate(SettingsView.class);
            choice = choice();
        }

        @SuppressWarnings("unchecked")
        private Select<PresetChoice.Reading> choice() {
            return $(Select.class).withId("preset-choice").single();
        }

        private void choose(@Nullable String pack) {
            choice.setValue(choice.getListDataView()
                    .getItems()
                    .filter(reading -> Objects.equals(reading.pack(), pack))
                    .findFirst()
                    .orElseThrow());
        }

        private String state() {
            return $(Paragraph.class).withId("preset-state").single().getText();
        }

        private void turn() {
            test($(NativeButton.class).withId("preset-turn").single()).click();
        }

        private double retention(@Nullable String pack) {
            return settings.inForce(id).ofPack(pack).scheduling().desiredRetention();
        }

        @Test
        void may_set_one_apart_and_have_it_follow_the_others_again() {
            assertThat(state()).isEqualTo("All your readings go by these settings.");
            choose(OwnPack.ID);
            assertThat(state()).endsWith("follows all readings.");
            assertThat($(NativeDetails.class).withId("more-settings").exists()).isFalse();

            turn();
            test(number("Desired retention")).setValue(80);
            assertThat(retention(OwnPack.ID)).isEqualTo(.8);
            assertThat(retention(null)).isEqualTo(.9);

            choose(null);
            assertThat(state()).endsWith("but for those set apart: Own cards.");
            assertThat(number("Desired retention").getValue()).isEqualTo(90);
            test(number("Desired retention")).setValue(85);
            assertThat(retention(OwnPack.ID)).isEqualTo(.8);

            choose(OwnPack.ID);
            assertThat(number("Desired retention").getValue()).isEqualTo(80);
            turn();
            assertThat(state()).endsWith("follows all readings.");
            assertThat(retention(OwnPack.ID)).isEqualTo(.85);
        }

        @Test
        void may_set_the_longest_interval_of_each_and_the_rest_for_all() {
            choose(OwnPack.ID);
            turn();
            test(number("Longest interval, in days")).setValue(30);
            assertThat(settings.inForce(id).ofPack(OwnPack.ID).scheduling().maximumIntervalDays())
                    .isEqualTo(30);
            assertThat(settings.scheduling(id).scheduling().maximumIntervalDays())
                    .isEqualTo(36_500);
            assertThat(numbers("Minutes that a step may come early")).isEmpty();
        }

        @Test
        void tries_a_retention_with_the_cards_that_go_by_it() {
            choose(OwnPack.ID);
            turn();
            test($(NativeButton.class).withId("retention-trial-begin").single()).click();
            assertThat($(NativeTableRow.class).all().stream()
                            .map(row -> row.getElement().getTextRecursively())
                            .skip(1))
                    .as("with the one card that there is")
                    .allMatch(row -> row.matches(".*[01]"));
        }
    }

    @Test
    void who_has_one_reading_is_not_asked_for_which() {
        long readings = readers.meantFor(id).cards().stream()
                .map(StudyCard::pack)
                .distinct()
                .count();
        assertThat($(Select.class).withId("preset-choice").exists()).isEqualTo(readings > 1);
        assertThat(number("Desired retention").getValue()).isEqualTo(90);
    }

    @Test
    void more_settings_are_out_of_the_way_until_they_are_wanted() {
        assertThat($(NativeDetails.class).withId("more-settings").single().isOpen())
                .isFalse();
        IntegerField longest = number("Longest interval, in days");
        assertThat(longest.getHelperText()).isEqualTo("about 100 years");
        longest.setValue(30);
        assertThat(longest.getHelperText()).isEqualTo("30 days");
        number("Minutes that a step may come early").setValue(0);
        number("Times forgotten until a card is a leech").setValue(4);
        radio("Order of new cards", CardOrder.Newcomers.READING);
        radio("New cards and reviews", CardOrder.Mixture.REVIEWS_FIRST);
        assertThat(settings.scheduling(id).scheduling().maximumIntervalDays()).isEqualTo(30);
        assertThat(settings.preferences(id))
                .isEqualTo(Preferences.DEFAULT
                        .withLeechLapses(4)
                        .withOrder(new CardOrder(CardOrder.Newcomers.READING, CardOrder.Mixture.REVIEWS_FIRST, 0)));
    }

    @SuppressWarnings("unchecked")
    private <T> void radio(String label, T value) {
        RadioButtonGroup<T> group = $(RadioButtonGroup.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        group.setValue(value);
    }

    @ParameterizedTest
    @CsvSource({
        "'Longest interval, in days', 0, 36500",
        "'Longest interval, in days', 36501, 36500",
        "'Longest interval, in days', , 36500",
        "Minutes that a step may come early, -1, 120",
        "Minutes that a step may come early, 121, 120",
        "Times forgotten until a card is a leech, 1, 99",
        "Times forgotten until a card is a leech, 100, 99"
    })
    void a_number_that_no_setting_takes_is_refused_with_those_it_takes(
            String label, @Nullable Integer value, String most) {
        IntegerField field = number(label);
        field.setValue(value);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains(most);
        assertThat(settings.preferences(id)).isEqualTo(Preferences.DEFAULT);
        assertThat(settings.inForce(id)).isEqualTo(Schedulings.DEFAULT);
    }

    private List<IntegerField> numbers(String label) {
        return $view(IntegerField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .toList();
    }
}
