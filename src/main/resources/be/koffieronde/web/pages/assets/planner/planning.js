/** Planning in the background: begun, followed by what matters, stopped, and compared before it is taken. */
import {read} from '../core/api.js';
import {trying} from '../core/frame.js';
import {count, html, nothing, say, signal, svg} from '../core/view.js';
import {hours, shortDay} from '../core/time.js';
import {concernsView, changeView} from './hand.js';
import {rows} from './board/layout.js';
import {take} from './deeds.js';
import {job, plan, planNextWeeks, stop} from './jobs.js';
import {board, firstToChange, mayPlan, problem, team, teams} from './state.js';

const RUNS = [20, 60, 300];

const WIDTH = 300;
const HEIGHT = 56;

/** What a finished job's roster differs in from the one on the board. */
const compared = signal({of: null, found: null});

function begin(kind) {
  return event => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.target));
    const body = {kind, beside: true, ...(fields.seconds ? {seconds: Number(fields.seconds)} : {})};
    if (kind === 'replan') {
      body.from = fields.from;
      body.only = fields.only ? fields.only.split(' ') : [];
    }
    if (board.value) {
      body.roster = board.value.roster;
    }
    if (kind === 'plan' && !fields.improve) {
      delete body.roster;
    }
    plan(body);
  };
}

/** Whose rounds may change: those of everybody, of a team, or of whom the board shows. */
function onlyField() {
  const all = board.value.supporters.map(one => one.id);
  const some = [...teams.value, {name: say('pages.team.shown'), members: rows().map(one => one.id)}]
    .map(({id, name, members}) => ({id, name, ids: all.filter(id => members.includes(id))}))
    .filter(({ids}) => ids.length && ids.length < all.length);
  return some.length ? html`<label>${say('pages.replan.only')}<select name="only"><option value="">${say('pages.team.all')}</option>${some.map(one =>
    html`<option value=${one.ids.join(' ')} ?selected=${one.id === team.value}>${one.name} (${one.ids.length})</option>`)}</select></label>` : nothing;
}

function secondsField() {
  return html`<label>${say('pages.plan.time')}<select name="seconds">
    <option value="">${say('pages.plan.auto')}</option>${RUNS.map(seconds =>
    html`<option value=${seconds}>${seconds < 60 ? say('pages.plan.seconds', seconds) : say('pages.plan.minutes', seconds / 60)}</option>`)}</select></label>`;
}

/** A line that falls, or rises, as a job goes on: one value of each progress. */
function curve(course, value, label, now) {
  const values = course.map(value).filter(one => one !== undefined);
  if (!values.length) {
    return nothing;
  }
  const most = Math.max(...values);
  const least = Math.min(...values);
  const points = values.map((one, i) => {
    const x = values.length === 1 ? WIDTH : i * WIDTH / (values.length - 1);
    const y = most === least ? HEIGHT / 2 : 4 + (most - one) * (HEIGHT - 8) / (most - least);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  return html`<figure class="curve"><figcaption>${label} <strong>${now}</strong></figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${svg`<polyline points=${points.join(' ')}></polyline>`}</svg></figure>`;
}

function runningView() {
  const {state, progress, course} = job.value;
  return html`
    <h2>${say(`pages.job.${state}`)}</h2>
    ${progress ? html`
      ${progress.share === undefined ? html`<progress aria-label=${say('pages.job.share')}></progress>`
        : html`<progress max="1" .value=${progress.share} aria-label=${say('pages.job.share')}></progress>`}
      ${curve(course, one => one.pupilMinutesLost, say('pages.lost'), hours(progress.pupilMinutesLost ?? 0))}
      ${curve(course, one => one.talksPlanned, say('pages.talks'), say('pages.of', progress.talksPlanned ?? 0, progress.talksDue ?? 0))}
      ${curve(course, one => one.driveMinutes, say('pages.driving'), hours(progress.driveMinutes ?? 0))}` : html`<p class="faint">…</p>`}
    <p><button @click=${stop}>${say('pages.job.stop')}</button></p>`;
}

async function compare(roster) {
  compared.value = {of: roster, found: null};
  const found = await trying(() => read(`/rosters/${board.value.roster}/diff?with=${roster}`));
  if (found && compared.value.of === roster) {
    compared.value = {of: roster, found};
  }
}

/** Of a week that was planned again: each change with its reason, as the search tested it. */
function why({kind, result}) {
  const changes = kind === 'replan' ? (result?.supporters ?? []).flatMap(one => [...one.moved, ...one.appeared, ...one.went]) : [];
  const reasons = Map.groupBy ? Map.groupBy(changes.filter(one => one.why), one => one.why) : new Map();
  return reasons.size ? html`<h3>${say('pages.why')}</h3><ul class="small">${[...reasons].map(([reason, some]) =>
    html`<li>${reason} <span class="faint">(${count('pages.visits', some.length)})</span></li>`)}</ul>` : nothing;
}

function doneView() {
  const {done} = job.value;
  if (!done) {
    return nothing;
  }
  const made = done.roster;
  const isShown = made === board.value?.roster;
  if (made && !isShown && board.value && compared.value.of !== made) {
    queueMicrotask(() => compare(made));
  }
  const found = compared.value.of === made && board.value && compared.value.found;
  return html`<section class="card" aria-labelledby="job-done">
    <h2 id="job-done">${say(`pages.job.${done.state}`)}</h2>
    ${done.faults.map(fault => html`<p class="wrong">${fault.text}</p>`)}
    ${made && isShown ? html`<p>${say('pages.job.shown')}</p>` : nothing}
    ${made && !isShown ? html`
      ${found ? html`<h3>${say('pages.job.beside')}</h3>
        ${found.concerns.length ? changeView(found.scoreChange) : html`<p>${say('pages.no-changes')}</p>`}
        ${why(done)}` : nothing}
      <p><button class="main" @click=${() => take(made)}>${say('pages.job.take')}</button></p>
      ${found ? html`<details><summary>${say('pages.concerns')}</summary>${concernsView(found.concerns)}</details>` : nothing}` : nothing}
  </section>`;
}

const isGoingOn = () => job.value && !['FINISHED', 'STOPPED', 'FAILED'].includes(job.value.state);

export function planningView() {
  if (!problem.value) {
    return html`<p>${say('pages.no-problem')}</p>`;
  }
  if (isGoingOn()) {
    return runningView();
  }
  return html`
    ${job.value ? doneView() : nothing}
    ${mayPlan.value ? html`
      ${board.value ? html`<h2>${say('pages.replan')}</h2>
        <p class="faint">${say('pages.replan.lead')}</p>
        <form @submit=${begin('replan')}>
          <label>${say('pages.replan.from')}<input type="date" name="from" required .value=${firstToChange()}></label>
          ${onlyField()}${secondsField()}
          <p><button class="main">${say('pages.replan')}</button></p>
        </form>` : nothing}
      ${board.value ? html`<h2>${say('pages.next-weeks')}</h2>
        <p class="faint">${say('pages.next-weeks.lead')}</p>
        <p><button @click=${planNextWeeks}>${say('pages.next-weeks.plan')}</button></p>` : nothing}
      <h2>${say('pages.plan')}</h2>
      <p class="faint">${say('pages.plan.lead', problem.value.name, shortDay(problem.value.firstDay))}</p>
      <form @submit=${begin('plan')}>
        ${secondsField()}
        ${board.value ? html`<label class="check"><input type="checkbox" name="improve"> ${say('pages.plan.improve')}</label>` : nothing}
        <p><button class=${board.value ? '' : 'main'}>${say('pages.plan')}</button></p>
      </form>` : nothing}`;
}
