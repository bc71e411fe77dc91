/** Talks that nobody planned: written down by a form, which keeps what was typed until it is taken. */
import {longDay, shortDay} from '../core/time.js';
import {html, nothing, quietly, say, signal} from '../core/view.js';
import {takingBack, writeDown} from './queue.js';
import {now, outlook, spontaneous, visits, week} from './state.js';

const EMPTY = {partner: '', date: '', note: ''};

/** What is typed; date '': today. */
const typed = signal(EMPTY);

const isOpen = signal(false);

/** Why it was not taken; null: it was. */
const wrong = signal(null);

const put = more => { typed.value = {...typed.value, ...more}; };

/** Puts what was said before into the form, to be changed. */
export function change({partner, date, note}) {
  typed.value = {partner, date, note};
  wrong.value = null;
  isOpen.value = true;
  requestAnimationFrame(() => document.querySelector('.spontaneous input[name="note"]')?.focus());
}

async function submit(event) {
  event.preventDefault();
  const {partner, note} = typed.value;
  const date = typed.value.date || now.value.date;
  const {partnerName} = outlook.value.find(one => one.partner === partner);
  const talk = {date, partner, partnerName, note};
  wrong.value = null;
  const before = typed.value;
  const refusal = await writeDown({
    path: '/me/talks',
    body: {date, partner, note},
    about: {...talk, kind: 'talk', isSpontaneous: true, outcome: 'held'},
    text: [`${partnerName}, ${shortDay(date)}`, note].filter(Boolean).join(': '),
    said: say('pages.week.talk-held'),
    more: () => planned(talk),
    undo: undoTalk(talk),
    isAtForm: true,
  });
  if (refusal) {
    wrong.value = refusal.reason || say('pages.failed');
  } else if (typed.value === before) {
    typed.value = EMPTY;
  }
}

/** What becomes of a planned talk with the same partner, in words; nothing: there was none. */
function planned({partner, partnerName, date}) {
  const gone = week.value?.done.find(one => one.partner === partner && one.heldOn === date && one.isMine);
  const same = visits.value.find(visit => visit.partner === partner && visit.date === date);
  return gone ? say('pages.week.not-needed', longDay(gone.date), gone.start, partnerName)
    : same && say('pages.week.as-planned', same.start);
}

/** Takes back that a talk was held, planned or not. */
export const undoTalk = ({date, partner}) =>
  takingBack('/me/talks', {date, partner}, {kind: 'talk', date, partner, outcome: null});

const formView = () => html`<form @submit=${submit}>
  <label>${say('pages.week.with-whom')} <select name="partner" required @change=${({target}) => put({partner: target.value})}>
    <option value="" .selected=${!typed.value.partner}>${say('pages.data.choose')}</option>
    ${outlook.value.map(one => html`<option value=${one.partner} .selected=${one.partner === typed.value.partner}>${one.partnerName} (${one.school})</option>`)}</select></label>
  <label>${say('pages.week.when')} <input type="date" name="date" required max=${now.value.date}
    .value=${typed.value.date || now.value.date} @change=${({target}) => put({date: target.value})}></label>
  <label>${say('pages.week.note')} <input name="note" maxlength="200" autocomplete="off" .value=${typed.value.note}
    @input=${({target}) => put({note: target.value})}></label>
  <p class="small faint">${say('pages.week.note.hint')}</p>
  ${wrong.value ? html`<p class="wrong" role="alert">${say('pages.week.not-taken', wrong.value)}</p>` : nothing}
  <p><button>${say('pages.week.we-spoke')}</button></p>
</form>`;

const talkView = talk => html`<li class="spoken">
  <span><strong>${talk.partnerName}</strong>, ${shortDay(talk.date)}${talk.note ? html` <span class="faint">${talk.note}</span>` : nothing}${talk.isSent ? nothing : html` · ${say('pages.week.unsent')}`}</span>
  ${quietly('pages.undo', talk.partnerName, () => writeDown(undoTalk(talk)))}</li>`;

/** The form, and what was written down. */
export const spontaneousView = () => html`
  <details class="spontaneous" .open=${isOpen.value} @toggle=${({target}) => { isOpen.value = target.open; }}><summary>${say('pages.week.spontaneous')}</summary>
    ${formView()}</details>
  ${spontaneous.value.length ? html`<ul class="plain">${spontaneous.value.map(talkView)}</ul>` : nothing}`;
