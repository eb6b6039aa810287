package org.scostudy.account.page;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.scostudy.account.TooOften;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.account.signin.SignInSession;
import org.scostudy.account.signin.Throttle;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the button "start as a guest" leads: one click and the person studies. */
@Controller
class GuestController {

    private final Accounts accounts;
    private final CurrentLearner current;
    private final SignInSession entrance;
    private final Throttle throttle;

    GuestController(Accounts accounts, CurrentLearner current, SignInSession entrance, Throttle throttle) {
        this.accounts = accounts;
        this.current = current;
        this.entrance = entrance;
        this.throttle = throttle;
    }

    /** A second click, or a click in a second tab, finds the person signed in already and makes no second guest. */
    @PostMapping("/guest")
    @AnonymousAllowed
    String start(
            @RequestParam(name = "zone", defaultValue = "") String zone,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (current.find().isEmpty()) {
            try {
                throttle.countAddress(Throttle.Deed.START_AS_GUEST);
            } catch (TooOften reason) {
                return "redirect:/sign-in?crowd";
            }
            var guest = accounts.startAsGuest(BrowserZone.of(zone));
            entrance.admit(guest.id(), request, response);
        }
        return "redirect:/study";
    }
}
