package org.scostudy.account.page;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.scostudy.account.people.MailAddresses;

/** Confirms an address of mail by the link that was sent there; with a button, for programs look at links, too. */
@Route("confirm-address/:token")
@AnonymousAllowed
class ConfirmAddressView extends AccountPage implements BeforeEnterObserver {

    private final MailAddresses addresses;

    ConfirmAddressView(MailAddresses addresses) {
        super("account.confirm-address.title");
        this.addresses = addresses;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        addresses
                .waiting(token)
                .ifPresentOrElse(
                        waiting -> offer(token, waiting.address()), () -> add(lead("account.confirm-address.void")));
    }

    private void offer(String token, String address) {
        // the form needs itself to be taken away when its button is pressed
        var holder = new AccountForm[1];
        holder[0] = new AccountForm(getTranslation("account.confirm-address.button"), () -> {
            addresses.confirm(token);
            remove(holder[0]);
            var done = new Paragraph(getTranslation("account.confirm-address.done") + " ");
            done.add(new RouterLink(getTranslation("account.account.title"), AccountView.class));
            done.addClassNames("sco-note", "sco-note-good");
            done.getElement().setAttribute("role", "status");
            add(done);
        });
        add(lead("account.confirm-address.what", address), holder[0]);
    }
}
