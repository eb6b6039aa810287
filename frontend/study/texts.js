/** English, for a page that passes no `messages`; the server's bundle replaces every one of these. */
const ENGLISH = {
  question: 'Question',
  answer: 'Answer',
  blank: 'blank',
  reveal: 'Show the answer',
  'format.BASIC': '',
  'format.REVERSED': 'Which one is described?',
  'format.CLOZE': 'Fill in the blank',
  'format.TYPED': 'Type the answer',
  'phase.NEW': 'New',
  'phase.LEARNING': 'Learning',
  'phase.REVIEW': '',
  'phase.RELEARNING': 'Learning again',
  flagged: 'Flagged',
  grades: 'How well did you know it?',
  'grade.1': 'Again',
  'grade.2': 'Hard',
  'grade.3': 'Good',
  'grade.4': 'Easy',
  'grade.1.means': 'I did not know it',
  'grade.2.means': 'with a lot of effort',
  'grade.3.means': 'after a little thought',
  'grade.4.means': 'at once, no effort',
  'two.1': 'Forgot',
  'two.3': 'Remembered',
  'two.1.means': 'I did not know it',
  'two.3.means': 'I knew it',
  'grade.spoken': '{0}: {1}. Next in {2}.',
  'typed.label': 'Your answer',
  'typed.check': 'Check',
  'typed.unknown': 'I don’t know',
  'typed.checking': 'Checking…',
  'typed.failed': 'No connection, so the answer cannot be checked yet. Try again in a moment.',
  'verdict.EXACT': 'Exactly right',
  'verdict.CLOSE': 'Right, with another spelling',
  'verdict.WRONG': 'Not this time',
  'verdict.yours': 'What you typed, compared with “{0}”:',
  'verdict.missing': 'missing',
  'verdict.extra': 'too much',
  why: 'Why',
  since: 'Since December 2009',
  sources: 'Where this comes from',
  leech: 'This one keeps slipping. Other words may help it to stick.',
  reword: 'Another wording',
  tools: 'More actions',
  undo: 'Undo',
  bury: 'Not today',
  suspend: 'Never ask again',
  flag: 'Flag for later',
  unflag: 'Remove the flag',
  help: 'Keys and help',
  'count.fresh': '{0} new',
  'count.learning': '{0} learning',
  'count.due': '{0} due',
  progress: '{0} of {1} done',
  'status.saved': 'Saved',
  'status.saving': 'Saving…',
  'status.slow': 'Slow connection, still saving…',
  'status.offline.one': 'Offline: 1 answer kept here, retrying',
  'status.offline.other': 'Offline: {0} answers kept here, retrying',
  'status.unreachable': 'Offline, retrying',
  'status.stale': 'That card was answered elsewhere meanwhile; nothing was recorded twice.',
  'status.refused': 'One answer could not be recorded: {0}',
  'status.undone': 'Undone: here is the card again.',
  'status.nothingToUndo': 'There is nothing to undo in this session.',
  'status.undoOffline': 'Undo needs the connection; try again in a moment.',
  'status.failed': 'That did not work. Try again in a moment.',
  'status.unkept': 'This browser cannot keep answers: do not close the page before they are saved.',
  signedOut: 'You are signed out',
  'signedOut.text': 'Sign in to go on; your answers are kept here.',
  signIn: 'Sign in',
  loading: 'Fetching your cards',
  'error.title': 'The cards did not arrive',
  'error.text': 'The connection or the server is away. We keep trying; nothing you answered is lost.',
  'ranOut.title': 'Waiting for the connection',
  'ranOut.text': 'You have answered every card that was here. Your answers are kept, and we go on as soon as the server is back.',
  retry: 'Try again',
  'wait.now': 'Next card in a moment',
  'wait.minutes.one': 'Next card in 1 min',
  'wait.minutes.other': 'Next card in {0} min',
  'wait.text': 'Everything else is done. The page goes on by itself; a short break helps the card to settle.',
  'wait.ahead': 'Study it now',
  'empty.title': 'Nothing is due',
  'empty.text': 'You are up to date. Forgetting a little before the next look is part of the plan.',
  'finish.title': 'Done for now',
  'finish.title.perfect': 'Flawless',
  'finish.reviewed': 'cards reviewed',
  'finish.fresh': 'of them new',
  'finish.correct': 'right first time',
  'finish.minutes': 'minutes',
  'finish.streak': 'days in a row',
  'finish.text': 'Every one of these will now stay with you a little longer.',
  'finish.next': 'Come back {0}.',
  'finish.tomorrow.none': 'Nothing waits for you tomorrow.',
  'finish.tomorrow.one': 'Tomorrow: about 1 card.',
  'finish.tomorrow.other': 'Tomorrow: about {0} cards.',
  today: 'To Today',
  'help.title': 'Keys',
  'help.reveal': 'Show the answer',
  'help.grade': 'Grade: the first to the last button',
  'help.undo': 'Undo the last answer, any number of times',
  'help.bury': 'Not today: the card comes back tomorrow',
  'help.suspend': 'Never ask again, until you wake it up',
  'help.flag': 'Flag for later, or remove the flag',
  'help.help': 'This help',
  'help.close': 'Close',
  'key.space': 'Space',
  'key.enter': 'Enter',
  'key.escape': 'Esc',
};

/** Looks up texts and fills in {0}, {1}, …; counted texts choose among `.one`, `.other` and what else the language has. */
export class Texts {
  #texts;
  #plural;

  constructor(messages = {}, language = document.documentElement.lang || 'en') {
    this.#texts = { ...ENGLISH, ...messages };
    try {
      this.#plural = new Intl.PluralRules(language);
    } catch {
      this.#plural = new Intl.PluralRules('en');
    }
  }

  of(key, ...values) {
    const pattern = this.#texts[key] ?? key;
    return pattern.replaceAll("''", "'").replace(/\{(\d)\}/g, (whole, index) => values[index] ?? whole);
  }

  counted(key, count) {
    const form = `${key}.${this.#plural.select(count)}`;
    return this.of(form in this.#texts ? form : `${key}.other`, count);
  }
}
