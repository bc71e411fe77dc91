/** A line through points. */
import {html, nothing, svg} from '../core/view.js';

/**
 * A line from left to right; one without dots takes what room there is.
 * @param {[number, number][]} points
 * @param {boolean} [areMarked] whether each has a dot
 */
export function plot(points, areMarked) {
  const scale = (which, from, to) => {
    const values = points.map(point => point[which]);
    const least = Math.min(...values);
    const range = Math.max(...values) - least;
    return values.map(value => (range ? from + (value - least) * (to - from) / range : (from + to) / 2).toFixed(1));
  };
  const x = scale(0, 8, 292);
  const y = scale(1, 82, 8);
  return html`<svg class="plot" viewBox="0 0 300 90" preserveAspectRatio=${areMarked ? nothing : 'none'} aria-hidden="true">
    <polyline points=${x.map((at, i) => `${at},${y[i]}`).join(' ')}></polyline>
    ${areMarked ? x.map((at, i) => svg`<circle cx=${at} cy=${y[i]} r="3"></circle>`) : nothing}</svg>`;
}
