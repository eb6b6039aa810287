const later = window.setTimeout.bind(window);

/** In the suite around it time stands still, and passes only by `pass`. */
export function stoppedClock() {
  beforeEach(() => {
    const begun = Date.parse('2026-03-02T08:00:00Z');
    jasmine.clock().install().mockDate(new Date(begun));
    spyOn(performance, 'now').and.callFake(() => Date.now() - begun);
  });
  afterEach(() => jasmine.clock().uninstall());
}

/** Lets time pass, and all go on that waited for it. */
export async function pass(ms) {
  jasmine.clock().tick(ms);
  await calm();
}

/** Lets all go on that waits for something that has happened already. */
export const calm = () => new Promise((resolve) => later(resolve, 0));
