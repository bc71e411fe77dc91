/** Where what is picked up could go, what it costs there, and why not elsewhere. */
import {computed} from '../../core/view.js';
import {minutes} from '../../core/time.js';
import {picked} from '../state.js';
import {allDates, daysShown} from './layout.js';

/** Minutes between two places that are offered on a day, of a week in sight, so that each can be pointed at. */
const ROOM = 75;

const slotCost = slot => Math.round(-Number(slot.scoreChange.match(/(-?\d+)soft/)[1]) / 10);

/** A cost in minutes of driving: +12 or −3. */
export const cost = slot => {
  const minutes = slotCost(slot);
  return minutes > 0 ? `+${minutes}` : minutes < 0 ? `−${-minutes}` : '0';
};

/** Null: nothing is offered, as nothing is picked up, or it is to change places with a visit. */
export const places = computed(() => (picked.value?.swaps ? null : picked.value?.places) ?? null);

/** Places that are offered, cheapest first. */
const sorted = computed(() => places.value
  ? [...places.value.free, ...places.value.shift].sort((one, other) => slotCost(one) - slotCost(other)) : []);

export const offers = () => sorted.value;

/** Of a supporter and a date, separated by a blank, what is offered and why not: lists. */
const byCell = (some, keys) => some.reduce((cells, one) => {
  keys(one).forEach(key => cells.set(key, [...cells.get(key) ?? [], one]));
  return cells;
}, new Map());

const offersByCell = computed(() => byCell(sorted.value, one => [`${one.supporter} ${one.date}`]));

const reasonsByCell = computed(() => byCell(places.value?.whyNot ?? [],
  one => (one.dates ?? allDates()).map(date => `${one.supporter} ${date}`)));

/** What is offered to a supporter on a date, cheapest first. */
export const offersAt = (supporter, date) => offersByCell.value.get(`${supporter} ${date}`) ?? [];

/** Why what is picked up cannot go to a supporter on a date; undefined: that is not known. */
export const reasonAt = (supporter, date) => reasonsByCell.value.get(`${supporter} ${date}`)?.[0];

/** Those that there is room for beside the cheaper ones; the panel has them all. */
export function apart(slots) {
  const room = daysShown.value === 1 ? ROOM / 5 : ROOM;
  const kept = [];
  slots.forEach(slot => {
    if (kept.every(other => Math.abs(minutes(other.best) - minutes(slot.best)) >= room)) {
      kept.push(slot);
    }
  });
  return kept;
}
