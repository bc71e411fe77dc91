/** One supporter of the board: what their week comes to, and being away. */
import {ask} from '../core/api.js';
import {tell, trying} from '../core/frame.js';
import {count, fieldsOf, html, nothing, say, signal} from '../core/view.js';
import {hours, shortDay} from '../core/time.js';
import {datesBetween} from './data/times.js';
import {replan} from './jobs.js';
import {board, firstToChange, mayPlan, panel} from './state.js';

/** Id of the supporter. */
const person = signal(null);

export function showPerson(id) {
  person.value = id;
  panel.value = 'person';
}

const minutesOf = (supporter, kinds) => supporter.days.flatMap(day => day.entries)
  .filter(entry => kinds.includes(entry.kind)).reduce((sum, entry) => sum + entry.to - entry.from, 0);

/** Writes down that somebody is away, and plans the week again from then on. */
async function away(event) {
  const {from, until} = fieldsOf(event);
  const path = `/problems/${board.value.problem}/supporters/${encodeURIComponent(person.value)}`;
  const done = await trying(async () => {
    const {data, version} = await ask('GET', path);
    const absences = [...new Set([...data.absences, ...datesBetween(from, until)])].sort();
    return ask('PUT', path, {body: {...data, absences}, version});
  });
  if (done) {
    tell(say('pages.away.kept'));
    await replan(from);
  }
}

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
    ${mayPlan.value ? html`<h3>${say('pages.away.report')}</h3>
      <p class="faint">${say('pages.away.lead')}</p>
      <form @submit=${away}>
        <div class="row"><label>${say('pages.from')}<input type="date" name="from" required .value=${from}></label>
        <label>${say('pages.until')}<input type="date" name="until" required .value=${from}></label></div>
        <p><button class="main">${say('pages.away.replan')}</button></p>
      </form>` : nothing}`;
}
