/** Planning in the background: begun, followed by what matters, stopped, and compared before it is taken. */
import {count, fieldsOf, html, nothing, options, say} from '../core/view.js';
import {hours, shortDay} from '../core/time.js';
import {comparingView} from './comparing.js';
import {brokenView} from './hand.js';
import {rows} from './board/layout.js';
import {job, plan, planNextWeeks, stop} from './jobs.js';
import {plot} from './plot.js';
import {board, firstToChange, mayPlan, problem, team, teams} from './state.js';

const RUNS = [20, 60, 300];

const begin = kind => event => {
  const {seconds, from, only, improve} = fieldsOf(event);
  plan({kind, beside: true, seconds: Number(seconds) || undefined, from, only: only ? only.split(' ') : undefined,
    roster: kind === 'replan' || improve ? board.value.roster : undefined});
};

/** Whose rounds may change: those of everybody, of a team, or of whom the board shows. */
function onlyField() {
  const all = board.value.supporters.map(one => one.id);
  const some = [...teams.value, {name: say('pages.team.shown'), members: rows().map(one => one.id)}]
    .map(({id, name, members}) => ({id, name, ids: all.filter(one => members.includes(one))}))
    .filter(({ids}) => ids.length && ids.length < all.length)
    .map(({id, name, ids}) => ({isShown: id === team.value, id: ids.join(' '), name: `${name} (${ids.length})`}));
  return some.length ? html`<label>${say('pages.replan.only')}<select name="only">${
    options(some, some.find(one => one.isShown)?.id, say('pages.team.all'))}</select></label>` : nothing;
}

function secondsField() {
  return html`<label>${say('pages.plan.time')}<select name="seconds">${
    options(RUNS.map(id => ({id, name: id < 60 ? say('pages.plan.seconds', id) : say('pages.plan.minutes', id / 60)})), null, say('pages.plan.auto'))}</select></label>`;
}

/** A line that falls, or rises, as a job goes on: one value of each progress. */
function curve(course, value, label, now) {
  const values = course.map(value).filter(one => one !== undefined);
  return values.length ? html`<figure class="curve"><figcaption>${label} <strong>${now}</strong></figcaption>
    ${plot(values.map((one, i) => [i, one]))}</figure>` : nothing;
}

function runningView() {
  const {state, progress, course} = job.value;
  return html`
    <h2>${say(`pages.job.${state}`)}</h2>
    ${progress ? html`
      <progress value=${progress.share ?? nothing} aria-label=${say('pages.job.share')}></progress>
      ${curve(course, one => one.pupilMinutesLost, say('pages.lost'), hours(progress.pupilMinutesLost ?? 0))}
      ${curve(course, one => one.talksPlanned, say('pages.talks'), say('pages.of', progress.talksPlanned ?? 0, progress.talksDue ?? 0))}
      ${curve(course, one => one.driveMinutes, say('pages.driving'), hours(progress.driveMinutes ?? 0))}` : html`<p class="faint">…</p>`}
    <p><button @click=${stop}>${say('pages.job.stop')}</button></p>`;
}

/** Of a week that was planned again: each change with its reason, as the search tested it. */
function why({kind, result}) {
  const changes = kind === 'replan' ? (result?.supporters ?? []).flatMap(one => [...one.moved, ...one.appeared, ...one.went]) : [];
  const reasons = changes.map(one => one.why).filter(Boolean);
  return reasons.length ? html`<h3>${say('pages.why')}</h3><ul class="small">${[...new Set(reasons)].map(reason =>
    html`<li>${reason} <span class="faint">(${count('pages.visits', reasons.filter(one => one === reason).length)})</span></li>`)}</ul>` : nothing;
}

function doneView() {
  const {done} = job.value;
  return done ? html`<section class="card" aria-labelledby="job-done">
    <h2 id="job-done">${say(`pages.job.${done.state}`)}</h2>
    ${brokenView(done.faults)}
    ${done.roster && done.roster === board.value?.roster ? html`<p>${say('pages.job.shown')}</p>` : nothing}
  </section>` : nothing;
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
    ${comparingView(job.value?.done?.roster, job.value?.done ? why(job.value.done) : nothing)}
    ${mayPlan.value ? html`
      ${board.value ? html`<h2>${say('pages.replan')}</h2>
        <p class="faint">${say('pages.replan.lead')}</p>
        <form @submit=${begin('replan')}>
          <label>${say('pages.replan.from')}<input type="date" name="from" required .value=${firstToChange()}></label>
          ${onlyField()}${secondsField()}
          <p><button class="main">${say('pages.replan')}</button></p>
        </form>
        <h2>${say('pages.next-weeks')}</h2>
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
