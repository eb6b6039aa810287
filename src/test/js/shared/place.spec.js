import { Place } from '../../../../frontend/shared/place.js';
import { freshPage } from '../page.js';

describe('The place where a learner is', () => {
  freshPage();

  it('is known after a reload', () => {
    new Place('quiz:7').set(4);

    expect(new Place('quiz:7').get()).toBe(4);
  });

  it('is another in another quiz', () => {
    new Place('quiz:7').set(4);

    expect(new Place('quiz:8').get()).toBeNull();
  });

  it('is unknown when what stands there is not ours', () => {
    sessionStorage.setItem('sco-place:quiz:7', 'not JSON');

    expect(new Place('quiz:7').get()).toBeNull();
  });

  it('is forgotten where nothing can be kept', () => {
    spyOn(Storage.prototype, 'setItem').and.throwError('full');
    const place = new Place('quiz:7');
    place.set(4);

    expect(place.get()).toBeNull();
  });
});
