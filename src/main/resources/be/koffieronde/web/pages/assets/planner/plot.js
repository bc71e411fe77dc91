/** A line through points. */
import {html, nothing, svg} from '../core/view.js';

/**
 * A line from left to right; one without dots takes what room there is.
 * @param {[number, number][]} points
 * @param {boolean} [areMarked] whether each has a dot
 */
export function plot(points, areMarked) {
  const scale = (values, from, to) => {
    const least = Math.min(...values);
    const range = Math.max(...values) - least;
    return value => (range ? from + (value - least) * (to - from) / range : (from + to) / 2).toFixed(1);
  };
  const x = scale(points.map(([first]) => first), 8, 292);
  const y = scale(points.map(([, second]) => second), 82, 8);
  return html`<svg class="plot" viewBox="0 0 300 90" preserveAspectRatio=${areMarked ? nothing : 'none'} aria-hidden="true">
    <polyline points=${points.map(([first, second]) => `${x(first)},${y(second)}`).join(' ')}></polyline>
    ${areMarked ? points.map(([first, second]) => svg`<circle cx=${x(first)} cy=${y(second)} r="3"></circle>`) : nothing}</svg>`;
}
