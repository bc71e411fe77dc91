/**
 * What happens in the centre, as it happens. A browser asks for it once, however many of its pages are open: the page that has
 * the lock listens and tells the others.
 */
const KINDS = ['job', 'progress', 'roster', 'published', 'problem', 'suggestion', 'absence', 'talks', 'sessions'];

/** One page of a browser does it; browsers keep no locks on addresses that are not safe, and then each does. */
const alone = (name, doing) => navigator.locks ? navigator.locks.request(name, doing) : doing();

/**
 * @param {string} centre
 * @param {(kind: string, data: any) => void} tell
 */
export function listen(centre, tell) {
  const others = new BroadcastChannel(`koffieronde ${centre}`);
  others.onmessage = ({data}) => tell(data.kind, data.data);
  alone(`koffieronde ${centre}`, () => new Promise(() => {
    const source = new EventSource(`/api/v1/events?centre=${encodeURIComponent(centre)}`);
    KINDS.forEach(kind => source.addEventListener(kind, event => {
      const data = JSON.parse(event.data);
      tell(kind, data);
      others.postMessage({kind, data});
    }));
  }));
}
