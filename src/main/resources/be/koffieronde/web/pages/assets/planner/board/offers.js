/** Where what is picked up could go, what it could change places with, what that costs, and why not elsewhere. */
import {computed} from '../../core/view.js';
import {minutes} from '../../core/time.js';
import {picked, visits} from '../state.js';
import {allDates, daysShown} from './layout.js';

/** Minutes between two places that are offered on a day, of a week in sight, so that each can be pointed at. */
const ROOM = 75;

const costOf = offer => Math.round(-Number(offer.scoreChange.match(/(-?\d+)soft/)[1]) / 10);

/** What a place or a swap costs, in minutes of driving: +12 or −3. */
export const cost = offer => {
  const minutes = costOf(offer);
  return minutes > 0 ? `+${minutes}` : minutes < 0 ? `−${-minutes}` : '0';
};

const byCost = (one, other) => costOf(one) - costOf(other);

/** Null: nothing is offered, as nothing is picked up, or it is to change places with a visit. */
export const places = computed(() => (picked.value?.swapping ? null : picked.value?.places) ?? null);

/** Places that are offered, cheapest first. */
const sorted = computed(() => places.value
  ? [...places.value.free, ...places.value.shift].sort(byCost) : []);

export const offers = () => sorted.value;

/**
 * A way to find those of a supporter on a date, in their order.
 * @param {() => object[]} some
 * @param {(one: object) => [string, string[]]} cellsOf the supporter that one is about, and the dates
 */
function byCell(some, cellsOf) {
  const cells = computed(() => some().reduce((lists, one) => {
    const [supporter, dates] = cellsOf(one);
    dates.map(date => `${supporter} ${date}`).forEach(cell => lists.set(cell, [...lists.get(cell) ?? [], one]));
    return lists;
  }, new Map()));
  return (supporter, date) => cells.value.get(`${supporter} ${date}`) ?? [];
}

/** What is offered to a supporter on a date, cheapest first. */
export const offersAt = byCell(offers, one => [one.supporter, [one.date]]);

const reasonsAt = byCell(() => places.value?.whyNot ?? [], one => [one.supporter, one.dates ?? allDates()]);

/** Why what is picked up cannot go to a supporter on a date; undefined: that is not known. */
export const reasonAt = (supporter, date) => reasonsAt(supporter, date)[0];

/** What it could change places with, cheapest first: {visit, scoreChange, entry, supporter, day}. */
const swaps = computed(() => (picked.value?.swaps ?? []).map(swap => ({...swap, ...visits.value.get(swap.visit)}))
  .filter(swap => swap.supporter));

export const swapsOffered = () => swaps.value;

/** The same of a supporter on a date. */
export const swapsAt = byCell(swapsOffered, one => [one.supporter.id, [one.day.date]]);

const startOf = offer => offer.entry ? offer.entry.from : minutes(offer.best);

/** Those that there is room for beside cheaper ones; the panel has them all. */
export function apart(some) {
  const room = daysShown.value === 1 ? ROOM / 5 : ROOM;
  const kept = [];
  some.sort(byCost).forEach(one => {
    if (kept.every(other => Math.abs(startOf(other) - startOf(one)) >= room)) {
      kept.push(one);
    }
  });
  return kept;
}
