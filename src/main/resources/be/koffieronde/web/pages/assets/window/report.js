/** The forms to report something: who, when, and it is sent. */
import {effect, html, nothing, options, say, signal} from '../core/view.js';
import {tell, trying} from '../core/frame.js';
import {longDay} from '../core/time.js';
import {chips} from './chips.js';
import {absenceFields, closedFields, line, talkFields, wordsFields} from './fields.js';
import {dutyFields, dutySuggestions} from './duty.js';
import {freeFields, freeSuggestions} from './moments.js';
import {form, isOfPartner, keyed, seen, send, takeBack} from './state.js';

/** More people than these stand in a list that opens. */
const MOST_SHOWN = 12;

const FIELDS = {
  duty: dutyFields, absence: absenceFields, closed: closedFields, talk: talkFields, free: freeFields, words: wordsFields,
};
const MANY = {duty: dutySuggestions, free: freeSuggestions};

/** What was entered, by field; what is sent is made of it. */
const entered = signal({});
const wrong = signal(null);
const isBusy = signal(false);
let key = keyed();

const set = more => { entered.value = {...entered.value, ...more}; };

/** Opens a form. */
export function report(kind, partner) {
  form.value = {kind, partner};
}

effect(() => {
  const opened = form.value;
  if (!opened) {
    return;
  }
  entered.value = {partner: opened.partner ?? (seen.value && isOfPartner() ? seen.value.id : undefined), visit: opened.visit};
  wrong.value = null;
  key = keyed();
  queueMicrotask(() => {
    const dialog = document.querySelector('dialog.report');
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
  });
});

const isOfSomebody = kind => kind !== 'closed' && kind !== 'words';

/** What is to be sent; null: something lacks. */
function suggestions() {
  const {kind} = form.value;
  const values = entered.value;
  if (isOfSomebody(kind) && !values.partner) {
    return null;
  }
  const many = MANY[kind];
  const some = many ? many(values) : one(kind, values);
  return some?.length ? some : null;
}

const NEEDED = {absence: 'date', closed: 'date', words: 'words'};

function one(kind, {partner, date, until, between, half, isLong, supporter, words, visit}) {
  const values = {kind, partner: isOfSomebody(kind) ? partner : undefined,
    date: kind === 'words' ? visit?.date : date, start: kind === 'words' ? visit?.start : undefined,
    until: until === date ? undefined : until, between, half, supporter, words: line(words)};
  const lacks = (NEEDED[kind] && !values[NEEDED[kind]]) || (isLong && !until);
  return lacks ? null : [values];
}

async function submit(event) {
  event.preventDefault();
  const some = suggestions();
  if (!some || isBusy.value) {
    return;
  }
  isBusy.value = true;
  wrong.value = null;
  try {
    const kept = await send(some.map(key));
    close();
    tell(say('pages.window.sent', seen.value.centre), {label: say('pages.window.take-back'), act: () => undo(kept)});
  } catch (refused) {
    wrong.value = refused.status === 0 ? say('pages.away') : refused.message;
  } finally {
    isBusy.value = false;
  }
}

/** Takes back what is not answered yet. */
export const undo = kept => trying(async () => {
  for (const one of kept) {
    await takeBack(one);
  }
  tell(say('pages.window.taken-back'));
});

function close() {
  document.querySelector('dialog.report')?.close();
}

export function reportView() {
  const opened = form.value;
  return html`<dialog class="report" aria-labelledby="report-title" @close=${() => { form.value = null; }}
    @click=${event => { if (event.target === event.currentTarget) { close(); } }}>
    ${opened ? formView(opened) : nothing}</dialog>`;
}

function formView({kind, visit}) {
  return html`<form class=${kind} @submit=${submit}>
    <div class="row">
      <h2 id="report-title">${say(`pages.window.report.${kind}`)}</h2><span class="gap"></span>
      <button type="button" class="quiet" aria-label=${say('pages.close')} @click=${close}>✕</button>
    </div>
    ${visit ? html`<p class="about">${longDay(visit.date)}, ${visit.start}–${visit.end}: ${visit.supporter}, ${visit.title}</p>` : nothing}
    ${isOfSomebody(kind) && !isOfPartner() ? whoView() : nothing}
    ${FIELDS[kind](entered.value, set)}
    ${wrong.value ? html`<p class="wrong" role="alert">${wrong.value}</p>` : nothing}
    <p class="row end">
      <button type="button" class="quiet" @click=${close}>${say('pages.window.cancel')}</button>
      <button class="main" ?disabled=${isBusy.value || !suggestions()}>${say('pages.window.send')}</button>
    </p>
  </form>`;
}

/** Free moments are those of one: whoever else is chosen has their own. */
const choose = partner => set({partner, free: undefined});

function whoView() {
  const {people} = seen.value;
  const chosen = entered.value.partner;
  if (people.length > MOST_SHOWN) {
    return html`<label>${say('pages.window.who')}
      <select @change=${({target}) => choose(target.value || undefined)}>
        <option value=""></option>
        ${options(people, chosen)}
      </select></label>`;
  }
  return chips(say('pages.window.who'), 'partner', people.map(one => [one.id, one.name]), chosen, choose);
}
