/** Where the rounds go: one at a time, over those of everybody. */
import {read} from '../core/api.js';
import {trying} from '../core/frame.js';
import {effect, html, nothing, signal, svg} from '../core/view.js';
import {shortDay} from '../core/time.js';
import {say} from '../core/words.js';
import {board, panel} from './state.js';

const WIDTH = 360;

const places = signal({of: null, found: null});

/** The round that is looked at: {supporter, date}. */
const looked = signal(null);

effect(() => {
  const of = board.value;
  if (panel.value === 'map' && of && places.peek().of !== of) {
    places.value = {of, found: null};
    trying(() => read(`/rosters/${of.roster}/map`)).then(found => {
      if (found && places.peek().of === of) {
        places.value = {of, found};
      }
    });
  }
});

/** Where locations are on the paper; north is up, and a kilometre is as long east as north. */
function paper(locations) {
  const latitudes = locations.map(one => one.latitude);
  const longitudes = locations.map(one => one.longitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const narrow = Math.cos((south + north) / 2 * Math.PI / 180);
  const scale = (WIDTH - 24) / Math.max(0.001, (east - west) * narrow);
  return {
    height: Math.max(60, Math.round((north - south) * scale + 24)),
    at: one => [12 + (one.longitude - west) * narrow * scale, 12 + (north - one.latitude) * scale],
  };
}

const nameOf = id => board.value.supporters.find(one => one.id === id)?.name ?? id;

const isLooked = round => looked.value?.supporter === round.supporter && looked.value?.date === round.date;

export function mapView() {
  const {found} = places.value;
  if (!found) {
    return html`<h2>${say('pages.panel.map')}</h2><p class="faint">…</p>`;
  }
  const {height, at} = paper(found.locations);
  const byId = new Map(found.locations.map(one => [one.id, one]));
  const line = round => round.locations.map(id => byId.get(id)).filter(Boolean).map(one => at(one).map(n => n.toFixed(1)).join(',')).join(' ');
  const round = found.rounds.find(isLooked);
  const stops = new Set(round?.locations);
  const schools = [...stops].map(id => byId.get(id)).filter(one => one?.kind === 'school');
  return html`<h2>${say('pages.panel.map')}</h2>
    <svg class="map" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label=${say('pages.map.label')}>
      ${found.rounds.map(one => svg`<polyline class="round" points=${line(one)}></polyline>`)}
      ${round ? svg`<polyline class="round looked" points=${line(round)}></polyline>` : nothing}
      ${found.locations.map(one => {
        const [x, y] = at(one);
        return svg`<circle class="${one.kind}${stops.has(one.id) ? ' stop' : ''}" cx=${x.toFixed(1)} cy=${y.toFixed(1)} r=${stops.has(one.id) ? 4 : 2.2}><title>${one.name ?? say(`pages.map.${one.kind}`)}</title></circle>`;
      })}
      ${schools.map((one, i) => {
        const [x, y] = at(one);
        return svg`<text x=${x + 6 + 8 * i} y=${y + 3}>${i + 1}</text>`;
      })}
    </svg>
    <ol class="small">${schools.map(one => html`<li>${one.name}</li>`)}</ol>
    <label>${say('pages.map.round')}<select @change=${({target}) => {
      const [supporter, date] = target.value.split(' ');
      looked.value = date ? {supporter, date} : null;
    }}><option value="">${say('pages.map.all')}</option>${found.rounds.map(one => html`
      <option value="${one.supporter} ${one.date}" ?selected=${isLooked(one)}>${nameOf(one.supporter)}, ${shortDay(one.date)}</option>`)}</select></label>`;
}

/** Looks at a round, while the map is there. */
export function lookAt(supporter, date) {
  if (panel.value === 'map') {
    looked.value = {supporter, date};
  }
}
