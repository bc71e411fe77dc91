/** The published week of everybody, for who may read it and nothing more: it is drawn as any board, and nothing can be picked up. */
import {read} from '../core/api.js';
import {minutes} from '../core/time.js';

/** As a board is told; hours are from the first visit to the last, and a drive ends as its visit begins. Null: nothing is published. */
export async function publishedWeek(centre) {
  try {
    const {people, ...week} = await read(`/centres/${centre}/week`);
    const places = people.flatMap(one => one.days.flatMap(day => day.visits.map(visit => visit.place)));
    return {...week, schools: Object.fromEntries(places.map(place => [place, place])), leftOut: [], broken: [],
      supporters: people.map(one => ({id: one.supporter, name: one.name, days: one.days.map(day => dayOf(day, one.supporter))}))};
  } catch (refused) {
    if (refused.status === 404) {
      return null;
    }
    throw refused;
  }
}

function dayOf({date, visits}, supporter) {
  const entries = visits.flatMap(one => {
    const from = minutes(one.start);
    const visit = {kind: one.kind, visit: one.visit ?? `${supporter} ${date} ${from}`, title: one.who, school: one.place, from, to: minutes(one.end)};
    return one.drive ? [{kind: 'drive', from: from - one.drive, to: from}, visit] : [visit];
  });
  const stays = entries.filter(entry => entry.visit);
  return {date, from: Math.min(...stays.map(one => one.from)), to: Math.max(...stays.map(one => one.to)), entries};
}
