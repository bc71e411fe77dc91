/** Where the rounds go: one at a time, over those of everybody, over what is near what. */
import {read} from '../core/api.js';
import {html, language, nothing, options, say, signal, svg} from '../core/view.js';
import {shortDay} from '../core/time.js';
import {panel, supporterName, whenShown} from './state.js';

const WIDTH = 360;

/** Lengths that a scale may have, in kilometres. */
const LENGTHS = [50, 20, 10, 5, 2, 1, 0.5];
const KM_PER_DEGREE = 111.2;

/** How wide a letter of a name is, and how high a name, about. */
const LETTER = 4.3;
const LINE = 10;

const places = whenShown('map', async of => {
  const found = await read(`/rosters/${of.roster}/map`);
  return {...found, ...paper(found.locations)};
});

/** The round that is looked at, as idOf has it; '': none. */
const looked = signal('');

/** Where locations are on the paper, and which are near one another; north is up, and a kilometre is as long east as north. */
function paper(locations) {
  const latitudes = locations.map(one => one.latitude);
  const longitudes = locations.map(one => one.longitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const narrow = Math.cos((south + north) / 2 * Math.PI / 180);
  const scale = (WIDTH - 24) / Math.max(0.001, (east - west) * narrow);
  const points = new Map(locations.map(one =>
    [one.id, [12 + (one.longitude - west) * narrow * scale, 12 + (north - one.latitude) * scale].map(n => Math.round(n * 10) / 10)]));
  return {height: Math.max(60, Math.round((north - south) * scale + 40)), perKm: scale / KM_PER_DEGREE, points,
    near: neighbours([...points.values()])};
}

/** Lines between places that have no other nearer to both of them (a relative neighbourhood graph, Toussaint 1980). */
function neighbours(points) {
  const apart = ([x, y], [u, v]) => Math.hypot(x - u, y - v);
  return points.flatMap((one, i) => points.slice(i + 1)
    .filter(other => {
      const length = apart(one, other);
      return points.every(third => apart(one, third) >= length || apart(other, third) >= length);
    })
    .map(other => `M${one}L${other}`)).join('');
}

/** The names that there is room for, those of some first: {one, x, y, anchor}. */
function labels(locations, points, first, height) {
  const taken = [...points.values()].map(([x, y]) => [x - 2, y - 2, x + 2, y + 2]);
  const isFree = ([left, top, right, bottom]) => left >= 0 && right <= WIDTH && top >= 0 && bottom <= height - 16
    && taken.every(([l, t, r, b]) => right < l || left > r || bottom < t || top > b);
  return [...locations].filter(one => one.kind === 'school').sort((one, other) => first.has(other.id) - first.has(one.id)).flatMap(one => {
    const [x, y] = points.get(one.id);
    const width = one.name.length * LETTER;
    const place = [[x + 5, y + 3, 'start', x + 5], [x - 5, y + 3, 'end', x - 5 - width], [x, y - 5, 'middle', x - width / 2], [x, y + 11, 'middle', x - width / 2]]
      .find(([, bottom, , left]) => isFree([left, bottom - LINE + 2, left + width, bottom + 1]));
    if (!place) {
      return [];
    }
    taken.push([place[3], place[1] - LINE + 2, place[3] + width, place[1] + 1]);
    return [{one, x: place[0], y: place[1], anchor: place[2]}];
  });
}

function scaleView(perKm, height) {
  const length = LENGTHS.find(one => one * perKm <= WIDTH / 4) ?? LENGTHS.at(-1);
  return svg`<path class="scale-bar" d=${`M12 ${height - 11}v4h${(length * perKm).toFixed(1)}v-4`}></path>
    <text x=${18 + length * perKm} y=${height - 5}>${length.toLocaleString(language)} km</text>`;
}

/** A place, with its name for who points at it, if there is no room for it else. */
function placeView(one, [x, y], isStop, isNamed) {
  const name = one.name ?? say(`pages.map.${one.kind}`);
  const isToTell = one.name && !isNamed;
  return svg`<g tabindex=${isToTell ? 0 : nothing} role=${isToTell ? 'img' : nothing} aria-label=${isToTell ? name : nothing}>
    <circle class="${one.kind}${isStop ? ' stop' : ''}" cx=${x} cy=${y} r=${isStop ? 4 : 2.2}><title>${name}</title></circle>
    ${isToTell ? svg`<text class="told" x=${Math.min(x, WIDTH - name.length * LETTER / 2)} y=${y - 6} text-anchor="middle">${name}</text>` : nothing}</g>`;
}

const idOf = (supporter, date) => `${supporter} ${date}`;

export function mapView() {
  const {found} = places.value;
  if (!found) {
    return html`<h2>${say('pages.panel.map')}</h2><p class="faint">…</p>`;
  }
  const {height, points, near, perKm} = found;
  const byId = new Map(found.locations.map(one => [one.id, one]));
  const line = round => round.locations.map(id => points.get(id)).filter(Boolean).join(' ');
  const rounds = found.rounds.map(one => ({...one, id: idOf(one.supporter, one.date), name: `${supporterName(one.supporter)}, ${shortDay(one.date)}`}));
  const round = rounds.find(one => one.id === looked.value);
  const stops = new Set(round?.locations);
  const schools = [...stops].map(id => byId.get(id)).filter(one => one?.kind === 'school');
  const names = labels(found.locations, points, stops, height);
  const named = new Set(names.map(({one}) => one.id));
  return html`<h2>${say('pages.panel.map')}</h2>
    <svg class="map" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label=${say('pages.map.label')}>
      <path class="near" d=${near}></path>
      ${rounds.map(one => svg`<polyline class="round" points=${line(one)}></polyline>`)}
      ${round ? svg`<polyline class="round looked" points=${line(round)}></polyline>` : nothing}
      ${names.map(({one, x, y, anchor}) => svg`<text class=${stops.has(one.id) ? 'stop' : ''} x=${x} y=${y} text-anchor=${anchor}>${one.name}</text>`)}
      ${found.locations.map(one => placeView(one, points.get(one.id), stops.has(one.id), named.has(one.id)))}
      ${scaleView(perKm, height)}
    </svg>
    <ol class="small">${schools.map(one => html`<li>${one.name}</li>`)}</ol>
    <label>${say('pages.map.round')}<select @change=${({target}) => { looked.value = target.value; }}>${
      options(rounds, round?.id, say('pages.map.all'))}</select></label>`;
}

/** Looks at a round, while the map is there. */
export function lookAt(supporter, date) {
  if (panel.value === 'map') {
    looked.value = idOf(supporter, date);
  }
}
