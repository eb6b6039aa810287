package org.scostudy.live.page;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.account.TooOften;
import org.scostudy.account.page.BrowserZone;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.account.signin.SignInSession;
import org.scostudy.account.signin.Throttle;
import org.scostudy.live.hall.Attending;
import org.scostudy.live.hall.LiveRefused;
import org.scostudy.live.kept.LiveSummit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the button beside the code leads: to a seat. */
@Controller
class LiveJoinController {

    private final Attending attending;
    private final Accounts accounts;
    private final CurrentLearner current;
    private final SignInSession entrance;
    private final Throttle throttle;

    LiveJoinController(
            Attending attending, Accounts accounts, CurrentLearner current, SignInSession entrance, Throttle throttle) {
        this.attending = attending;
        this.accounts = accounts;
        this.current = current;
        this.entrance = entrance;
        this.throttle = throttle;
    }

    /** Nobody becomes a guest for a code that leads nowhere, or for a summit that guests are not let into. */
    @PostMapping("/join-live")
    @AnonymousAllowed
    String join(
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "zone", defaultValue = "") String zone,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Learner> known = current.find();
        try {
            LiveSummit summit = attending.find(
                    code, known.map(person -> "learner " + person.id()).orElse("address " + request.getRemoteAddr()));
            if (known.isEmpty() && summit.classroom() != null) {
                throw new LiveRefused(LiveRefused.Reason.OF_A_CLASS);
            }
            if (known.isEmpty() && summit.ended() != null) {
                throw new LiveRefused(LiveRefused.Reason.OVER);
            }
            attending.enter(known.orElseGet(() -> guest(zone, request, response)), summit);
            return "redirect:/live/" + summit.id();
        } catch (LiveRefused refused) {
            return "redirect:/live?"
                    + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        } catch (TooOften crowd) {
            return "redirect:/live?crowd";
        }
    }

    private Learner guest(String zone, HttpServletRequest request, HttpServletResponse response) {
        throttle.countAddress(Throttle.Deed.START_AS_GUEST);
        Learner guest = accounts.startAsGuest(BrowserZone.of(zone));
        entrance.admit(guest.id(), request, response);
        return guest;
    }
}
