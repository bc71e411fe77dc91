/** A grid of the days of a week and the stretches of a day, to choose from by a tap on each. */
import {html, nothing, say} from '../core/view.js';
import {dayName, shown} from './days.js';

/**
 * @param {{rows: object[], days: string[], label: string, cell: (row: object, day: string) => {pressed: 'true' | 'false' | 'mixed', note?: string, mark?: string}, toggle: (row: object, day: string) => void}} grid
 *   note: what stands in a cell
 */
export function gridView({rows, days, label, cell, toggle}) {
  return html`<table class="grid" aria-label=${label}>
    <thead><tr><td></td>${days.map(day => html`<th scope="col">${dayName(day)}</th>`)}</tr></thead>
    <tbody>${rows.map(row => html`<tr class=${row.kind}>
      <th scope="row"><span>${say(`pages.window.stretch.${row.kind}`)}</span> <span class="span">${shown(row)}</span></th>
      ${days.map(day => html`<td>${row.days.includes(day) ? cellView(row, day, cell(row, day), toggle) : nothing}</td>`)}
    </tr>`)}</tbody>
  </table>`;
}

function cellView(row, day, {pressed, note, mark}, toggle) {
  return html`<button type="button" class="cell ${mark ?? ''}" aria-pressed=${pressed}
    aria-label="${dayName(day, 'long')} ${shown(row)}${note ? `, ${note}` : ''}" title=${note ?? nothing}
    @click=${() => toggle(row, day)}><span aria-hidden="true">${
      pressed === 'true' ? '✓' : pressed === 'mixed' ? '◐' : mark === 'known' ? '•' : ''}</span></button>`;
}
