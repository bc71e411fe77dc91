/** The week of a supporter: as the server told it last, with what is still to be sent to it. */
import {ask, me, read, whoAmI} from '../core/api.js';
import {forgetAll, keep, kept} from '../core/kept.js';
import * as time from '../core/time.js';
import {computed, signal} from '../core/view.js';

/** As GET /me/week tells it; null: not known, or nothing is published. */
export const week = signal(null);

/** What the server says in the place of a week. */
export const instead = signal('');

/** Where coffee fits, in short, as GET /me/coffee tells it; null: not known. */
export const outlook = signal(null);

/** When the week was told last, as Date has it. */
export const toldAt = signal(0);

/** Whether the server could not be reached when it was asked last. */
export const isOffline = signal(false);

/** What time it is, in minutes after midnight, and what day. */
export const now = signal({date: time.today(), minutes: time.now()});

/** What is written down here and not sent yet, or done and not told by the week yet (isDone), see queue.js. */
export const unsent = signal([]);

/** What was written down here and the server did not take, with the reason, see refused.js. */
export const notTaken = signal([]);

/** Whether the server was asked since the page was opened: before that, nobody knows what there is not. */
export const isAsked = signal(false);

/** Whether there are weeks before and after those that are shown. */
export const beside = signal({before: false, after: false});

/** A path of the API, in the centre where somebody is a supporter. */
export function own(path, values = {}) {
  const centre = me.value?.centres.find(place => place.role === 'supporter')?.centre;
  return `${path}?${new URLSearchParams(centre ? {...values, centre} : values)}`;
}

/** Whoever is known here; without a network, whoever was here last. Null: nobody. */
export async function whoIsHere() {
  try {
    const known = await whoAmI();
    if (known && kept('me')?.id !== known.id) {
      forgetAll();
    }
    if (known) {
      keep('me', {...known, csrf: undefined});
    }
    return known;
  } catch (failure) {
    if (failure.status !== 0) {
      throw failure;
    }
    me.value = kept('me');
    isOffline.value = true;
    return me.value;
  }
}

/** Shows what was kept here, until the server tells it anew. */
export function remember() {
  week.value = kept('week');
  outlook.value = kept('outlook');
  toldAt.value = kept('told-at') ?? 0;
  unsent.value = kept('unsent') ?? [];
  notTaken.value = kept('not-taken') ?? [];
}

/** Does something that needs the server, and knows from then on whether it can be reached. */
export async function reaching(doing) {
  try {
    const came = await doing();
    isOffline.value = false;
    return came;
  } catch (failure) {
    isOffline.value = failure.status === 0;
    throw failure;
  }
}

/**
 * Asks for the weeks of a date, and where coffee fits in them.
 * @param {string} [date] without: those of now
 */
export async function load(date) {
  if (await loadWeek(date)) {
    await loadOutlook();
  }
}

/** The weeks alone; false: there are none. */
export async function loadWeek(date) {
  try {
    const {data} = await reaching(() => ask('GET', own('/me/week', date ? {date} : {})));
    week.value = data;
    instead.value = '';
    toldAt.value = Date.now();
    if (!date) {
      keep('week', data);
      keep('told-at', toldAt.value);
    }
  } catch (failure) {
    if (failure.status !== 404) {
      throw failure;
    }
    week.value = null;
    instead.value = failure.message;
    return false;
  }
  lookBeside();
  return true;
}

/** The weeks that beside is about. */
let besideOf = '';

/** Finds out whether there are other weeks: asked for a date without, the server gives the nearest. */
async function lookBeside() {
  const {roster, firstDay, weeks} = week.value;
  if (besideOf === roster + firstDay) {
    return;
  }
  const firstDayOf = date => read(own('/me/week', {date})).then(found => found.firstDay);
  try {
    const [before, after] = await Promise.all([firstDayOf(time.plusDays(firstDay, -1)), firstDayOf(time.plusDays(firstDay, 7 * weeks))]);
    if (week.value?.firstDay === firstDay) {
      besideOf = roster + firstDay;
      beside.value = {before: before < firstDay, after: after > firstDay};
    }
  } catch {
    // Without an answer they stay as they are; the next load asks again.
  }
}

/** Other weeks may have come. */
export const forgetBeside = () => { besideOf = ''; };

export async function loadOutlook() {
  outlook.value = (await reaching(() => read(own('/me/coffee', {coming: true})))).partners;
  keep('outlook', outlook.value);
}

/** Everything of the week, one visit after the other, each with its date and what became of it. */
export const visits = computed(() => (week.value?.person.days ?? []).flatMap(day =>
  day.visits.map(visit => ({...visit, date: day.date, outcome: outcome(visit, day.date)}))));

/** The visits of the weeks, and the talks that are needed no more. */
const lines = () => [...visits.value, ...week.value?.done ?? []];

export const dates = () => [...new Set(lines().map(one => one.date))].sort();

/** Those of a date, first to last. */
export const linesOf = date => lines().filter(one => one.date === date).sort((one, other) => one.start < other.start ? -1 : 1);

/** What is written down of a visit, sent or not; null: nothing. */
function outcome(visit, date) {
  const mine = unsent.value.filter(one => one.about?.date === date && isAbout(one.about, visit));
  const last = mine.at(-1);
  const told = toldOutcome(visit, date);
  if (!last || (last.about.isAllDay && told)) {
    return told && {...told, isSent: true};
  }
  return last.about.outcome && {outcome: last.about.outcome, isSent: last.isDone};
}

const isAbout = (about, visit) => visit.kind === 'talk' ? about.partner === visit.partner && visit.partner !== null
  : visit.kind === 'session' && (about.isAllDay || about.start === visit.start);

function toldOutcome(visit, date) {
  const told = visit.kind === 'talk' ? week.value.talks.some(talk => talk.date === date && talk.partner === visit.partner) && {outcome: 'held'}
    : visit.kind === 'session' && week.value.sessions.find(session => session.date === date && session.start === visit.start);
  return told || null;
}

/** Whether a visit has begun. */
export const hasBegun = visit => isBefore(visit.date, visit.start);

const hasEnded = visit => isBefore(visit.date, visit.end);

const isBefore = (date, clock) => date < now.value.date || (date === now.value.date && time.minutes(clock) <= now.value.minutes);

/**
 * When somebody is away, told and still to be sent, first to last: {date, until, between, key}.
 * until: null for one day; between: null for all day; key: of what is not sent yet, else null
 */
export const away = computed(() => unsent.value
  .reduce((times, {about, key, isDone}) => about?.kind === 'away' ? [...times, {...timeOf(about), key: isDone ? null : key}]
    : about?.kind === 'present' ? times.filter(one => !isSameTime(one, timeOf(about))) : times,
  (week.value?.away ?? []).map(one => ({...one, until: null, key: null})))
  .sort((one, other) => one.date < other.date ? -1 : 1));

const timeOf = ({from, until, between}) => ({date: from, until: until && until !== from ? until : null, between: between ?? null});

const isSameTime = (one, other) => one.date === other.date && one.until === other.until && one.between === other.between;

/** When somebody is away on a date. */
export const awayOn = date => away.value.filter(one => one.date <= date && date <= (one.until ?? one.date));

/** The time away that a visit is in; undefined: none. */
export const awayAt = visit => awayOn(visit.date).find(({between}) => !between
  || (between.slice(0, 5) < visit.end && visit.start < between.slice(6)));

/** The visit that is on, or comes next and can be held; undefined: none of these weeks. */
export const next = computed(() => visits.value.find(visit => !hasEnded(visit) && !awayAt(visit) && (hasBegun(visit) || !visit.outcome)));

/** The talk with a partner that is to come; undefined: none. */
export const planned = partner => visits.value.find(visit =>
  visit.kind === 'talk' && visit.partner === partner && !hasEnded(visit) && !awayAt(visit));

/** Talks that nobody planned, the latest first. */
export const spontaneous = computed(() => {
  const undone = unsent.value.filter(one => one.about?.kind === 'talk' && !one.about.outcome).map(one => one.about);
  const added = unsent.value.filter(one => one.about?.isSpontaneous && one.about.outcome).map(one => ({...one.about, isSent: one.isDone}));
  const told = (week.value?.talks ?? [])
    .filter(talk => talk.kind === 'spontaneous')
    .filter(talk => !undone.some(one => one.date === talk.date && one.partner === talk.partner))
    .map(talk => ({...talk, isSent: true}));
  return [...added, ...told];
});

/** Keeps the time, and what there is to know, up to date. */
export function keepTime() {
  setInterval(() => { now.value = {date: time.today(), minutes: time.now()}; }, 20_000);
}
