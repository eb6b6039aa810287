package org.scostudy.authoring.bank;

/** Follows long work, and may end it. */
public interface Cancellation {

    /** Nobody looks. */
    Cancellation NOBODY = new Cancellation() {
        @Override
        public void at(long done, long inAll) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** How far it has come. */
    void at(long done, long inAll);

    /** Asked often; once true, the work ends soon and leaves nothing behind. */
    boolean cancelled();
}
