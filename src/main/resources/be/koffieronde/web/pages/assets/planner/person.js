/** One supporter of the board: what their week comes to, and being away. */
import {ask} from '../core/api.js';
import {tell, trying} from '../core/frame.js';
import {periodFields} from '../core/period.js';
import {count, fieldsOf, html, nothing, say, signal} from '../core/view.js';
import {hours, shortDay, today} from '../core/time.js';
import {datesBetween, stretches} from './data/times.js';
import {replan} from './jobs.js';
import {board, firstToChange, mayPlan, panel, refresh} from './state.js';

/** Id of the supporter. */
const person = signal(null);

/** The supporter as the problem has them: {data, version}; null: not known yet. */
const known = signal(null);

const path = () => `/problems/${board.value.problem}/supporters/${encodeURIComponent(person.value)}`;

export async function showPerson(id) {
  person.value = id;
  known.value = null;
  panel.value = 'person';
  const found = mayPlan.value && await trying(() => ask('GET', path()));
  if (found && person.value === id) {
    known.value = found;
  }
}

const minutesOf = (supporter, kinds) => supporter.days.flatMap(day => day.entries)
  .filter(entry => kinds.includes(entry.kind)).reduce((sum, entry) => sum + entry.to - entry.from, 0);

/** Writes down on which dates somebody is away; gives whether it is written. */
async function keep(absences) {
  const {data, version} = known.value;
  const body = {...data, absences};
  const done = await trying(() => ask('PUT', path(), {body, version}));
  if (done) {
    known.value = {data: body, version: done.version};
    await refresh();
  }
  return done;
}

/** Somebody is away, and the week is planned again from then on. */
async function away(event) {
  const {from, until} = fieldsOf(event);
  if (await keep([...new Set([...known.value.data.absences, ...datesBetween(from, until)])].sort())) {
    tell(say('pages.away.kept'));
    await replan(from);
  }
}

/** Somebody is there after all. */
async function back(first, last) {
  if (await keep(known.value.data.absences.filter(date => date < first || date > last))) {
    tell(say('pages.away.back'), {label: say('pages.replan'), act: () => replan()});
  }
}

/** The dates to come on which somebody is away, each stretch with a way to take it back. */
const awayView = () => stretches(known.value.data.absences.filter(date => date >= today())).map(([first, last]) => {
  const dates = first === last ? shortDay(first) : say('pages.period', shortDay(first), shortDay(last));
  return html`<li class="chip">${dates}<button class="quiet remove" aria-label=${say('pages.data.remove', dates)}
    @click=${() => back(first, last)}>✕</button></li>`;
});

export function personView() {
  const supporter = board.value.supporters.find(one => one.id === person.value);
  if (!supporter) {
    return nothing;
  }
  const from = supporter.days.find(day => day.date >= firstToChange() && day.entries.length)?.date ?? firstToChange();
  return html`<h2>${supporter.name}</h2>
    <dl class="key">
      <dt>${say('pages.sessions')}</dt><dd>${hours(minutesOf(supporter, ['session']))}</dd>
      <dt>${say('pages.talks')}</dt><dd>${hours(minutesOf(supporter, ['talk']))}</dd>
      <dt>${say('pages.driving')}</dt><dd>${hours(minutesOf(supporter, ['drive']))}</dd>
    </dl>
    <ul class="small">${supporter.days.filter(day => day.entries.length).map(day => html`<li>${shortDay(day.date)}:
      ${count('pages.visits', day.entries.filter(entry => entry.visit).length)}</li>`)}</ul>
    ${known.value ? html`<h3>${say('pages.away.report')}</h3>
      <ul class="chips">${awayView()}</ul>
      <p class="faint">${say('pages.away.lead')}</p>
      <form @submit=${away}>${periodFields(from)}<p><button class="main">${say('pages.away.replan')}</button></p></form>` : nothing}`;
}
