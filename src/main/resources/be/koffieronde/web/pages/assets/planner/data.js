/** The data: everything of the problem, found by its name and changed in place. */
import {batch, count, html, nothing, say, signal} from '../core/view.js';
import {fieldsView} from './data/form.js';
import {close, doc, draft, faults, faultsWithin, isChanged, keep, ONCE, open, openNew, openOnce, plain, root, takeAway, things, warnings, warningsOf} from './data/doc.js';
import {examsView, looksForExams} from './data/exams.js';
import {intakeView, newPupil} from './data/intake.js';
import {thingMore, thingName} from './data/names.js';
import {peopleView} from './data/people.js';
import {kindTitle, lists} from './data/schema.js';
import {weightsView} from './data/weights.js';
import {workbookView} from './data/workbook.js';
import {isAdministrator, mayPlan, problem} from './state.js';

const MOST = 200;

/** What the list shows: a list of the problem, or one of the others. */
const kind = signal('supporters');

/** What is looked for. */
const wanted = signal('');

const isLeaving = signal(false);
const isRemoving = signal(false);

const OTHERS = {
  once: {title: () => say('pages.data.once'), view: onceView},
  weights: {title: () => say('pages.data.weights'), view: weightsView},
  workbook: {title: () => say('pages.data.workbook'), view: workbookView},
  exams: {title: () => say('pages.data.exams'), view: () => draft.value ? formView(['on']) : examsView()},
  intake: {title: () => say('pages.data.intake'), view: intakeView},
  people: {title: () => say('pages.data.people'), view: peopleView, mayBeSeen: () => isAdministrator.value},
};

/** What planners do most, and alone. */
const FIRST = ['intake', 'exams'];

/** Lets go of what is being changed; an intake begins anew. */
function leaveIt() {
  batch(() => {
    isLeaving.value = false;
    close();
    if (kind.value === 'intake') {
      newPupil();
    }
  });
}

/** Of another kind, unless something is being changed. */
function go(to) {
  if (isChanged.value) {
    isLeaving.value = true;
    return;
  }
  close();
  wanted.value = '';
  kind.value = to;
  if (to === 'once') {
    openOnce();
  } else if (to === 'intake') {
    newPupil();
  }
}

const button = (to, title, number) => html`<li><button class="quiet" aria-current=${kind.value === to ? 'page' : nothing} @click=${() => go(to)}>
  ${title}${number === undefined ? nothing : html` <span class="faint small">${number}</span>`}</button></li>`;

const kindsView = () => html`<nav aria-label=${say('pages.data')}><ul class="kinds">
  ${mayPlan.value ? FIRST.map(name => button(name, OTHERS[name].title())) : nothing}
  ${lists().map(one => button(one.kind, kindTitle(one.kind), things(one.kind).length))}
  ${Object.entries(OTHERS).filter(([name, {mayBeSeen}]) => !FIRST.includes(name) && (!mayBeSeen || mayBeSeen())).map(([name, {title}]) => button(name, title()))}
</ul></nav>`;

function found() {
  const words = plain(wanted.value).split(/\s+/).filter(Boolean);
  return things(kind.value)
    .map((thing, index) => ({thing, index, name: thingName(kind.value, thing), more: thingMore(kind.value, thing)}))
    .filter(({thing, name, more}) => {
      const text = plain(`${name} ${more} ${thing.id ?? ''}`);
      return words.every(word => text.includes(word));
    })
    .sort((one, other) => one.name.localeCompare(other.name));
}

function listView() {
  const all = found();
  return html`
    <div class="row"><label class="find"><span class="unseen">${say('pages.data.find')}</span>
      <input type="search" placeholder=${say('pages.data.find')} .value=${wanted.value} @input=${({target}) => { wanted.value = target.value; }}></label>
      ${mayPlan.value ? html`<button @click=${() => openNew(kind.value)}>${say('pages.data.new')}</button>` : nothing}</div>
    ${mayPlan.value && looksForExams(plain(wanted.value.trim())) ? html`<p><button @click=${() => go('exams')}>${say('pages.data.exams')}</button></p>` : nothing}
    <ul class="things">${all.slice(0, MOST).map(({thing, index, name, more}) => html`<li>
      <button class="offer" @click=${() => open(kind.value, index)}><span>${name}</span> <span class="faint small">${more}
        ${warningsOf(thing).length ? html`<span class="badge" title=${say('pages.data.doubtful')}>?</span>` : nothing}</span></button></li>`)}</ul>
    ${all.length > MOST ? html`<p class="faint">${say('pages.data.more', all.length - MOST)}</p>` : nothing}
    ${all.length === 0 ? html`<p class="faint">${say('pages.data.none')}</p>` : nothing}`;
}

/** What is wrong that is at no field of what is being changed. */
function elsewhere() {
  const here = root();
  const within = (here ? [here] : ONCE).flatMap(faultsWithin);
  const others = faults.value.filter(fault => !within.includes(fault) || fault.place === here);
  return others.length ? html`<ul class="wrong small">${others.map(fault => html`<li>${elsewhereView(fault)}</li>`)}</ul>` : nothing;
}

/** With a way to it. */
function elsewhereView({place, text}) {
  const [, list, index] = place.match(/^(\w+)\[(\d+)\]/) ?? [];
  const thing = list && things(list)[index];
  return thing ? html`${kindTitle(list)}, ${thingName(list, thing)}: ${text}` : text;
}

function warningsView() {
  return warnings.value.length ? html`<details class="small"><summary>${count('pages.data.warnings', warnings.value.length)}</summary>
    <ul>${warnings.value.map(one => html`<li>${one.text}</li>`)}</ul></details>` : nothing;
}

function doubts(thing) {
  const some = warningsOf(thing);
  return some.length ? html`<div class="doubts small"><strong>${say('pages.data.doubtful')}</strong>
    <ul>${some.map(one => html`<li>${one.text}</li>`)}</ul></div>` : nothing;
}

async function save(event) {
  event.preventDefault();
  const isOnce = draft.value.kind === null;
  if (await keep() && isOnce) {
    openOnce();
  }
}

const sure = (question, yes, act, asked) => html`<div class="card" role="alertdialog" aria-label=${question}><p>${question}</p>
  <p class="row"><button type="button" class="main" @click=${act}>${yes}</button>
  <button type="button" @click=${() => { asked.value = false; }}>${say('pages.data.stay')}</button></p></div>`;

/** The form of what is being changed. */
function formView(only) {
  const {kind: list, of, value, isNew} = draft.value;
  return html`<form class="thing" @submit=${save} novalidate>
    ${list ? html`<h3>${isNew ? say('pages.data.new-of', kindTitle(list)) : thingName(list, value)}</h3>` : nothing}
    ${elsewhere()}
    ${doubts(value)}
    <fieldset class="bare" ?disabled=${!mayPlan.value}>${fieldsView(of, value, [], {isNew, only})}</fieldset>
    ${isRemoving.value ? sure(say('pages.data.sure', thingName(list, value)), say('pages.data.take-away'), () => {
      isRemoving.value = false;
      takeAway();
    }, isRemoving) : nothing}
    ${mayPlan.value ? html`<div class="row foot">
      <button class="main" ?disabled=${!isChanged.value && !isNew}>${say('pages.data.keep')}</button>
      ${list ? html`<button type="button" @click=${() => { isChanged.value && !isLeaving.value ? isLeaving.value = true : close(); }}>${say('pages.data.back')}</button>` : nothing}
      <span class="gap"></span>
      ${list && !isNew && !only ? html`<button type="button" class="quiet" @click=${() => { isRemoving.value = true; }}>${say('pages.data.take-away')}</button>` : nothing}
    </div>` : list ? html`<p><button type="button" @click=${close}>${say('pages.data.back')}</button></p>` : nothing}
  </form>`;
}

function onceView() {
  return draft.value ? formView(ONCE) : nothing;
}

function content() {
  const other = OTHERS[kind.value];
  if (other) {
    return other.view();
  }
  return draft.value ? formView() : listView();
}

export function dataView() {
  if (!problem.value) {
    return html`<div class="data"><h2>${say('pages.data')}</h2>${workbookView()}</div>`;
  }
  if (!doc.value || doc.value.id !== problem.value.id) {
    return html`<div class="data"><h2>${say('pages.data')}</h2><p class="faint">…</p></div>`;
  }
  return html`<div class="data">
    <h2>${say('pages.data')} <span class="faint small">${doc.value.problem.name}</span></h2>
    ${warningsView()}
    <div class="data-columns">${kindsView()}<section aria-live="off">
      ${isLeaving.value && isChanged.value ? sure(say('pages.data.leave'), say('pages.data.drop'), leaveIt, isLeaving) : nothing}
      ${content()}</section></div>
  </div>`;
}
