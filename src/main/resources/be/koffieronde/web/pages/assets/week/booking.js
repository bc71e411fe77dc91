/** Calling off a talk that is to come: it leaves the roster, and can be booked again while nobody else has its time. */
import {ask, newKey} from '../core/api.js';
import {tell, trying} from '../core/frame.js';
import {minutes, shortDay} from '../core/time.js';
import {say} from '../core/words.js';
import {load, own, reaching} from './state.js';

const slotOf = visit => `/me/coffee/${visit.date}T${visit.start}`;

/** @param visit a talk, as a visit of the week */
export const callOff = visit => trying(async () => {
  await reaching(() => ask('DELETE', own(slotOf(visit), {partner: visit.partner})));
  tell(say('pages.week.called-off', visit.title, shortDay(visit.date), visit.start), {label: say('pages.undo'), act: () => bookAgain(visit)});
  await load();
});

const bookAgain = visit => trying(async () => {
  const body = {partner: visit.partner, minutes: minutes(visit.end) - minutes(visit.start)};
  await reaching(() => ask('POST', own(slotOf(visit)), {body, key: newKey()}));
  tell(say('pages.week.booked-again', visit.title, shortDay(visit.date), visit.start));
  await load();
});
