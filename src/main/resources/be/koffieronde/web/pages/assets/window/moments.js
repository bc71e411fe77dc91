/** The free moments of a teacher: a grid of days and stretches to correct, and the exact times of each day. */
import {html, say} from '../core/view.js';
import {DAYS, covered, dayName, joined, schoolDays, shown, stretches, window, without, written} from './days.js';
import {line, wordsField} from './fields.js';
import {gridView} from './grid.js';
import {seen} from './state.js';

const partnerOf = values => seen.value.people.find(one => one.id === values.partner);

/** Free windows of each day: those that were changed, else those that are known. */
const freeOf = (values, day) => values.free?.[day] ?? joined((partnerOf(values)?.free[day] ?? []).map(window));

export function freeFields(values, set) {
  if (!partnerOf(values)) {
    return html`<p class="faint">${say('pages.window.choose-who')}</p>`;
  }
  const days = schoolDays(seen.value);
  const put = (day, windows) => set({free: {...values.free, [day]: joined(windows)}});
  return html`
    <p class="faint">${say('pages.window.free.lead')}</p>
    ${gridView({rows: stretches(seen.value, true), days, label: say('pages.window.report.free'),
      cell: (row, day) => {
        const minutes = covered(freeOf(values, day), row);
        return {pressed: minutes === 0 ? 'false' : minutes === row.to - row.from ? 'true' : 'mixed'};
      },
      toggle: (row, day) => {
        const windows = freeOf(values, day);
        const isFull = covered(windows, row) === row.to - row.from;
        put(day, isFull ? without(windows, row) : [...windows, row]);
      }})}
    <details class="exact"><summary>${say('pages.window.exact')}</summary>
      ${days.map(day => exactView(day, freeOf(values, day), put))}</details>
    ${wordsField(values, set)}`;
}

function exactView(day, windows, put) {
  const change = (at, text) => {
    if (/^\d\d:\d\d-\d\d:\d\d$/.test(text) && text.slice(0, 5) < text.slice(6)) {
      put(day, windows.map((one, i) => i === at ? window(text) : one));
    }
  };
  return html`<div class="row exact-day"><strong>${dayName(day)}</strong>
    ${windows.map((one, at) => {
      const [from, to] = written(one).split('-');
      return html`<span class="row">
        <input type="time" .value=${from} aria-label="${dayName(day, 'long')}, ${say('pages.window.from-time')}"
          @change=${event => change(at, `${event.target.value}-${to}`)}>–<input type="time" .value=${to}
          aria-label="${dayName(day, 'long')}, ${say('pages.window.until-time')}" @change=${event => change(at, `${from}-${event.target.value}`)}>
        <button type="button" class="quiet" aria-label=${say('pages.window.not-free', shown(one))} @click=${() =>
          put(day, windows.filter((_, i) => i !== at))}>✕</button></span>`;
    })}
    <button type="button" class="quiet" aria-label="${dayName(day, 'long')}: ${say('pages.window.add')}" @click=${() => {
      const from = Math.min(windows.at(-1)?.to ?? 720, 1380);
      put(day, [...windows, {from: from + 15, to: from + 45}]);
    }}>+</button></div>`;
}

/** One for the whole week, if anything is different. */
export function freeSuggestions(values) {
  if (!values.free) {
    return null;
  }
  const free = Object.fromEntries(DAYS.map(day => [day, freeOf(values, day).map(written)]).filter(([, some]) => some.length));
  const known = Object.fromEntries(DAYS.map(day => [day, freeOf({partner: values.partner}, day).map(written)])
    .filter(([, some]) => some.length));
  return JSON.stringify(free) === JSON.stringify(known) ? null
    : [{kind: 'free', partner: values.partner, free, words: line(values.words)}];
}
