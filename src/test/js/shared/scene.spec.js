import { el } from '../../../../frontend/shared/dom.js';
import { Scene } from '../../../../frontend/shared/scene.js';
import { screen } from '../../../../frontend/shared/screen.js';
import { freshPage, keys, onPage, test } from '../page.js';

describe('What a player shows', () => {
  freshPage();

  let host;
  let scene;
  beforeEach(() => {
    host = onPage(el('div'));
    scene = new Scene(host, keys, 'quiz', ['late']);
    scene.open(el('div', { class: 'bar' }));
  });

  it('turns to a page whose title is heard and takes the focus', () => {
    scene.foot.append('left from before');
    scene.turnTo(screen('', 'gone', 'Gone', 'There is no such quiz.'));

    expect(test(host, 'announcer').textContent).toBe('Gone');
    expect(document.activeElement.textContent).toBe('Gone');
    expect(scene.foot.childNodes.length).toBe(0);
  });

  it('leaves the focus where somebody else on the page has it', () => {
    const elsewhere = onPage(el('input'));
    elsewhere.focus();
    scene.turnTo(screen('', 'gone', 'Gone', ''));

    expect(document.activeElement).toBe(elsewhere);
  });

  it('leaves the focus in an open dialog', () => {
    const dialog = el('dialog', {}, el('button'));
    host.append(dialog);
    dialog.showModal();

    expect(scene.ownsFocus()).toBe(false);
  });

  it('is heard where it matters to those who look elsewhere', () => {
    scene.say('saved', 'Saved');
    expect(test(host, 'announcer').textContent).toBe('');

    scene.say('late', 'The time was up');

    expect(test(host, 'announcer').textContent).toBe('The time was up');
    expect(scene.status.element.textContent).toBe('The time was up');
  });

  it('says what becomes of an answer that is under way', () => {
    const note = el('p', { class: 'quiz-wait' });
    scene.foot.append(note);
    const said = ['saving', 'offline', 'signed-out'].map((state) => {
      scene.waiting(state);
      return note.textContent;
    });

    expect(said).toEqual(['wait.checking', 'wait.offline', 'wait.signedOut']);
  });

  it('says what is missing to an answer', () => {
    const note = el('p', { class: 'quiz-incomplete' });
    scene.foot.append(note);
    scene.incomplete('Choose one');

    expect(note.textContent).toBe('Choose one');
  });

  it('has one notice at a time', () => {
    scene.notice(el('p', { class: 'first' }));
    scene.notice(el('p', { class: 'second' }));
    expect(host.querySelector('.quiz-notice').innerHTML).toBe('<p class="second"></p>');

    scene.notice(null);

    expect(host.querySelector('.quiz-notice').innerHTML).toBe('');
  });
});

describe('A page of few words', () => {
  it('has no room for what it does not say', () => {
    expect(screen('end', 'done', 'Done', '').outerHTML).toBe('<div class="sco-screen end" data-test="done"><h2 class="sco-screen-title" tabindex="-1">Done</h2></div>');
  });

  it('has a sentence and what can be done', () => {
    const page = screen('', 'error', 'Sorry', 'It failed.', el('button', {}, 'Again'));

    expect(page.querySelector('p').textContent).toBe('It failed.');
    expect(page.querySelector('.sco-screen-actions button').textContent).toBe('Again');
  });
});
