package org.scostudy.account.page;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.account.signin.SignInSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the button "start as a guest" leads: one click and the person studies. */
@Controller
class GuestController {

    private final Accounts accounts;
    private final CurrentLearner current;
    private final SignInSession entrance;

    GuestController(Accounts accounts, CurrentLearner current, SignInSession entrance) {
        this.accounts = accounts;
        this.current = current;
        this.entrance = entrance;
    }

    /** A second click, or a click in a second tab, finds the person signed in already and makes no second guest. */
    @PostMapping("/guest")
    @AnonymousAllowed
    String start(
            @RequestParam(name = "zone", defaultValue = "") String zone,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (current.find().isEmpty()) {
            var guest = accounts.startAsGuest(BrowserZone.of(zone));
            entrance.admit(guest.id(), request, response);
        }
        return "redirect:/study";
    }
}
