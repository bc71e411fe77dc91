/** The workbook, out and in again: as a new version of the problem, or as another problem. */
import {ask} from '../../core/api.js';
import {tell, trying, tellFailure} from '../../core/frame.js';
import {html, language, nothing, say, signal} from '../../core/view.js';
import {doc} from './doc.js';
import {centre, mayPlan, problem, refreshLists} from '../state.js';

/** The file that was chosen: {file, errors, warnings}; errors null while it is looked at. */
const chosen = signal(null);

async function download() {
  const answer = await fetch(`/api/v1/problems/${problem.value.id}/export?as=xlsx`, {headers: {'Accept-Language': language}});
  if (!answer.ok) {
    tell(say('pages.failed'));
    return;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = `${problem.value.name}.xlsx`;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function choose({target}) {
  const [file] = target.files;
  chosen.value = file ? {file, errors: problem.value ? null : []  , warnings: []} : null;
  if (file && problem.value) {
    const found = await trying(() => ask('POST', `/problems/${problem.value.id}/validation`, {file}));
    chosen.value = found && chosen.value?.file === file ? {file, ...found.data} : chosen.value;
  }
}

async function bringIn(way) {
  try {
    await way(chosen.value.file);
    chosen.value = null;
    tell(say('pages.data.kept'));
  } catch (failure) {
    if (failure.status === 422) {
      chosen.value = {...chosen.value, errors: failure.problem.faults};
    } else {
      tellFailure(failure);
    }
  }
  await trying(refreshLists);
}

const asVersion = file => ask('PUT', `/problems/${doc.value.id}`, {file, version: doc.value.version});
const asAnother = file => ask('POST', `/centres/${centre.value}/import`, {file});

function chosenView() {
  const {file, errors, warnings} = chosen.value;
  if (errors === null) {
    return html`<p class="faint">${say('pages.data.looking', file.name)}</p>`;
  }
  return html`
    ${errors.length ? html`<h4>${say('pages.data.wrong')}</h4><ul class="wrong small">${errors.map(placed)}</ul>` : nothing}
    ${warnings.length ? html`<h4>${say('pages.data.doubtful')}</h4><ul class="small">${warnings.map(placed)}</ul>` : nothing}
    ${errors.length ? nothing : html`<p class="row">
      ${problem.value && doc.value ? html`<button class="main" @click=${() => bringIn(asVersion)}>${say('pages.data.as-version', problem.value.name)}</button>` : nothing}
      <button class=${problem.value ? '' : 'main'} @click=${() => bringIn(asAnother)}>${say('pages.data.as-another')}</button></p>`}`;
}

const placed = fault => html`<li>${fault.place.filter(part => part !== 'body').join(', ')}${fault.place.length > 1 ? ': ' : ''}${fault.text}</li>`;

export function workbookView() {
  return html`<h3>${say('pages.data.workbook')}</h3>
    ${problem.value ? html`<p>${say('pages.data.workbook.out')}</p><p><button @click=${download}>${say('pages.data.download')}</button></p>` : nothing}
    ${mayPlan.value ? html`<p>${say('pages.data.workbook.in')}</p>
      <label>${say('pages.data.file')}<input type="file" accept=".xlsx,.json" @change=${choose}></label>
      ${chosen.value ? chosenView() : nothing}` : nothing}`;
}
