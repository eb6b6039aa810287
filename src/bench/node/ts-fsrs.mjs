// The peer of MemoryBenchmark: the same cards, answers and delays, scheduled by ts-fsrs.
// Prints a line "name rate" each; three seconds of warming up, then the median of seven rounds.
import { createEmptyCard, fsrs } from "ts-fsrs";

const ANSWERS_PER_CARD = 10;
const BATCH = 10_000;
const DAY = 86_400_000;
const START = new Date("2026-01-01T08:00:00Z");
const RATINGS = [1, 1, 2, 2, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3];

const scheduler = fsrs({ enable_fuzz: false });

const step = (random) => Number((BigInt(random) * 1103515245n + 12345n) & 0x7fffffffn);
// Drawn beforehand, so that BigInt costs nothing while measuring.
const draws = [];
for (let i = 0, random = 42; i < BATCH; i++) {
  random = step(random);
  draws.push({ rating: RATINGS[(random >>> 20) & 15], late: (random >>> 16) & 3 });
}

function schedule(answer) {
  let card;
  let sum = 0;
  for (let i = 0; i < BATCH; i++) {
    if (i % ANSWERS_PER_CARD === 0) card = createEmptyCard(START);
    const now = new Date(card.due.getTime() + draws[i].late * DAY);
    card = answer(card, now, draws[i].rating).card;
    sum += card.scheduled_days;
  }
  return sum;
}

function remember() {
  let memory = null;
  let days = 1;
  let sum = 0;
  for (let i = 0; i < BATCH; i++) {
    if (i % ANSWERS_PER_CARD === 0) memory = null;
    memory = scheduler.next_state(memory, memory ? days + draws[i].late : 0, draws[i].rating);
    days = scheduler.next_interval(memory.stability, 0);
    sum += days;
  }
  return sum;
}

let sink = 0;

// The whole process, garbage collection included.
function processorMilliseconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function round(work, milliseconds) {
  const start = processorMilliseconds();
  let done = 0;
  let elapsed;
  do {
    sink += work();
    done += BATCH;
    elapsed = processorMilliseconds() - start;
  } while (elapsed < milliseconds);
  return (done * 1000) / elapsed;
}

function perSecond(work) {
  round(work, 3000);
  const rates = Array.from({ length: 7 }, () => round(work, 1000)).sort((a, b) => a - b);
  return rates[3];
}

const previews = () => schedule((card, now, rating) => scheduler.repeat(card, now)[rating]);
const next = () => schedule((card, now, rating) => scheduler.next(card, now, rating));
for (const [name, work] of Object.entries({ previews, next, states: remember })) {
  console.log(name, perSecond(work).toFixed(0));
}
if (!Number.isFinite(sink)) process.exitCode = 1;
