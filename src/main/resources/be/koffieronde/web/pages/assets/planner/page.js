/** The planner's page: the board, and one panel beside it. */
import {whoAmI} from '../core/api.js';
import {frame, tellFailure} from '../core/frame.js';
import {guard, html, mount, nothing, options, say} from '../core/view.js';
import {moment, plusDays, shortDay, today} from '../core/time.js';
import {boardView} from './board/board.js';
import {leave} from './board/keys.js';
import {allDates, datesShown, daysShown, firstShown, kinds, wanted} from './board/layout.js';
import {askPartners, partners} from './board/partners.js';
import {canRedo, canUndo, redo, undo} from './deeds.js';
import {outcomeView, pickedView} from './hand.js';
import {PANELS} from './panels.js';
import {begin} from './happenings.js';
import {job} from './jobs.js';
import {teamTools} from './teams.js';
import {board, isPublished, isReading, outcome, panel, picked, problem, problems, problemsToPlan, roster, rosters, show, showProblem, stateOf, waiting, weeks} from './state.js';

const KINDS = ['session', 'talk', 'meeting', 'commitment'];

function toggle(kind) {
  const next = new Set(kinds.value);
  next.delete(kind) || next.add(kind);
  kinds.value = next;
}

/** A day, a week, and all weeks if there are several. */
const zooms = () => allDates().length > 7 ? [1, 5, allDates().length] : [1, 5];

/** Whether the roster has more days on, or back. */
const hasMore = steps => steps < 0 ? datesShown()[0] > allDates()[0] : datesShown().at(-1) < allDates().at(-1);

/** The roster of the weeks after those on the board, or before them; undefined: there is none. */
const nextTo = steps => weeks.value[weeks.value.findIndex(one => one.problem === board.value.problem) + steps];

/** Goes some days on, or back, and from one roster to the next. */
function go(steps) {
  if (!hasMore(steps)) {
    show(nextTo(steps).id);
    return;
  }
  const dates = allDates();
  const here = dates.indexOf(datesShown()[0]);
  firstShown.value = dates[Math.max(0, Math.min(dates.length - 1, here + steps * daysShown.value))];
}

/** The roster that has today, if the one on the board has not; undefined: none. */
const ofNow = () => weeks.value.find(({firstDay, end}) => firstDay <= today() && today() < end);

/** To today, or to the Monday before it. */
async function goToNow() {
  if (!allDates().includes(today())) {
    await show(ofNow().id);
  }
  const dates = allDates();
  const first = daysShown.value === 1 ? today() : plusDays(today(), -(new Date(`${today()}T12:00`).getDay() + 6) % 7);
  firstShown.value = dates.includes(first) ? first : dates[0];
}

/** The first day, and the name of a problem if not all have the same. */
const weekOf = ({name, firstDay}) => problems.value.some(one => one.name !== name) ? `${shortDay(firstDay)} ${name}` : shortDay(firstDay);

const rosterName = one => {
  const of = problems.value.find(other => other.id === one.problem);
  return `${of ? weekOf(of) : ''} · ${stateOf(one)}${one.current ? '' : `, ${moment(one.changed)}`}`;
};

function chooser() {
  const choose = ({target}) => (rosters.value.some(one => one.id === target.value) ? show : showProblem)(target.value);
  return problems.value.length ? html`<label class="choose"><span class="unseen">${say('pages.roster')}</span>
    <select @change=${choose}>${
      options(rosters.value.map(one => ({id: one.id, name: rosterName(one)})), board.value?.roster)}${
      options(problemsToPlan.value.map(one => ({id: one.id, name: `${weekOf(one)} · ${say('pages.to-plan')}`})),
        !board.value && problem.value?.id)}</select></label>` : nothing;
}

function badge(name) {
  const number = name === 'left-out' ? board.value?.leftOut.length : name === 'inbox' ? waiting.value : 0;
  return number ? html` <span class="badge">${number}</span>` : nothing;
}

function panelButtons() {
  return isReading.value ? nothing : html`<nav class="panels" aria-label=${say('pages.panels')}>${Object.entries(PANELS)
    .filter(([, {needsRoster, isHidden}]) => !isHidden && (board.value || !needsRoster))
    .map(([name]) => html`<button class="quiet" aria-pressed=${panel.value === name && !picked.value}
      @click=${() => { picked.value = null; panel.value = panel.value === name ? null : name; }}>${say(`pages.panel.${name}`)}${badge(name)}</button>`)}</nav>`;
}

function tools() {
  return html`<div class="tools">
    <span class="row">
      <button ?disabled=${!hasMore(-1) && !nextTo(-1)} @click=${() => go(-1)} aria-label=${say('pages.earlier')}>‹</button>
      <button ?disabled=${!allDates().includes(today()) && !ofNow()} @click=${goToNow}>${say('pages.now')}</button>
      <button ?disabled=${!hasMore(1) && !nextTo(1)} @click=${() => go(1)} aria-label=${say('pages.later')}>›</button>
    </span>
    <span class="row" role="group" aria-label=${say('pages.zoom')}>${zooms().map(days => html`
      <button aria-pressed=${daysShown.value === days} @click=${() => { daysShown.value = days; }}>${say(`pages.zoom.${[1, 5].includes(days) ? days : 'all'}`)}</button>`)}</span>
    <label class="find"><span class="unseen">${say('pages.find')}</span><input type="search" placeholder=${say('pages.find.short')}
      list="findable" @focus=${askPartners} @input=${({target}) => { wanted.value = target.value; }}></label>
    <datalist id="findable">${guard([partners.value, board.value.schools], () => [...partners.value.all, ...Object.values(board.value.schools)]
      .map(name => html`<option value=${name}></option>`))}</datalist>
    <span class="row">${teamTools()}</span>
    <span class="row legend" role="group" aria-label=${say('pages.kinds')}>${KINDS.map(kind => html`
      <button class="quiet ${kind}" aria-pressed=${!kinds.value.has(kind)} @click=${() => toggle(kind)}><i></i>${say(`pages.kind.${kind}`)}</button>`)}</span>
    ${isReading.value ? nothing : changing()}
  </div>`;
}

/** A sign alone: in words it would leave no room for teams. */
const step = (words, sign, can, way) => html`<button ?disabled=${!can} aria-label=${words} title=${words} @click=${way}>${sign}</button>`;

/** Undo and redo, and letting everybody see it. */
function changing() {
  return html`<span class="row changing">${step(say('pages.undo'), '↶', canUndo.value, undo)}${step(say('pages.redo'), '↷', canRedo.value, redo)}
    ${isPublished.value ? html`<span class="state">${say('pages.published')}</span>` : html`
      <button class="main" @click=${() => { picked.value = null; panel.value = 'publish'; }}>${say('pages.publish')}</button>`}</span>`;
}

function closeBeside() {
  panel.value = null;
  outcome.value = null;
}

function beside() {
  const content = picked.value ? pickedView() : panel.value ? PANELS[panel.value].view() : outcome.value ? outcomeView() : null;
  return content ? html`<aside class="beside">
    ${content}
    ${picked.value ? nothing : html`<button class="quiet close" aria-label=${say('pages.close')}
      @click=${closeBeside}>✕</button>`}
  </aside>` : nothing;
}

function main() {
  return html`<h1 class="unseen">${roster.value ? rosterName(roster.value) : say('pages.board')}</h1>
    ${board.value ? tools() : nothing}
    <div class="desk${picked.value ? ' picks' : ''}">
      ${board.value ? boardView() : html`<div class="empty"><p>${say(isReading.value ? 'pages.nothing-published' : problem.value ? 'pages.no-roster' : 'pages.no-problem')}</p></div>`}
      ${beside()}
    </div>`;
}

/** Esc puts back what is picked up, or closes what is beside the board; Ctrl+Z undoes, with Shift it does again. */
function keys(event) {
  const isTyping = event.target.matches('input, select, textarea');
  if (event.key === 'Escape' && picked.value) {
    leave();
  } else if (event.key === 'Escape' && !isTyping) {
    closeBeside();
  }
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !isTyping) {
    event.preventDefault();
    (event.shiftKey ? redo : undo)();
  }
}

if (await whoAmI()) {
  document.addEventListener('keydown', keys);
  await begin().catch(tellFailure);
  if (!isReading.value && (!board.value || job.value)) {
    panel.value = problem.value ? 'plan' : 'data';
  }
  mount(() => frame({title: say('pages.board'), bar: html`${chooser()}${panelButtons()}`, main: main()}));
} else {
  location.replace('/');
}
