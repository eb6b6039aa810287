package org.scostudy.summit;

import static org.scostudy.account.FromRequest.required;
import static org.scostudy.account.FromRequest.uuid;

import jakarta.annotation.security.RolesAllowed;
import org.scostudy.account.BadRequest;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.scenario.story.NotPossible;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same that the page of a scenario asks for, of what its author tries. */
@RestController
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@RequestMapping(path = "/api/scenario/rehearsals", produces = MediaType.APPLICATION_JSON_VALUE)
class RehearsalApi {

    private final Rehearsals rehearsals;
    private final Revealing revealing;
    private final CurrentLearner person;

    RehearsalApi(Rehearsals rehearsals, Revealing revealing, CurrentLearner person) {
        this.rehearsals = rehearsals;
        this.revealing = revealing;
        this.person = person;
    }

    @PostMapping("/plays")
    Shown.Play again(@RequestBody SummitApi.Beginning beginning) {
        Rehearsals.Tried tried = rehearsals.again(
                person.require(), required("scenario", beginning.scenario()), uuid("play", beginning.play()));
        return revealing.rehearsal(tried.at(), tried.back());
    }

    @GetMapping("/plays/{id}")
    Shown.Play play(@PathVariable String id) {
        Rehearsals.Tried tried = rehearsals.look(person.require(), id);
        return revealing.rehearsal(tried.at(), tried.back());
    }

    @PostMapping("/plays/{id}/answers")
    Shown.Answered answer(@PathVariable String id, @RequestBody SummitApi.Answering answering) {
        var who = person.require();
        String step = required("step", answering.step());
        try {
            Playing.Answered answered = rehearsals.answer(
                    who, id, step, SummitApi.answer(answering.answer()), uuid("entry", answering.entry()));
            return new Shown.Answered(
                    answered.recorded().word(),
                    revealing.rehearsal(answered.at(), rehearsals.look(who, id).back()));
        } catch (NotPossible reason) {
            throw new BadRequest(reason.said(), reason);
        }
    }
}
