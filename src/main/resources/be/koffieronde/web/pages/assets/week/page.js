/** The supporter's page. */
import {whoAmI} from '../core/api.js';
import {frame} from '../core/frame.js';
import {html, mount} from '../core/view.js';
import {preferred, say, speak} from '../core/words.js';

await speak(preferred());
if (await whoAmI()) {
  mount(() => frame({title: say('pages.my-week'), main: html`<h1>${say('pages.my-week')}</h1>`}));
} else {
  location.replace('/');
}
