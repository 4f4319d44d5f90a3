import type { PageModel } from '../model.ts';
import { NAMELESS, plainText } from './plain-text.ts';
import type { Route } from './route.ts';
import { runVerdict } from './verdict.ts';

/** Returns what the window is called. */
export function titleOf(route: Route, model: PageModel): string {
  const name = 'wp-rest-doctor';
  if (route.view === 'site') return `${plainText(model.sites[route.at]?.name || NAMELESS, 80)} · ${name}`;
  if (route.view === 'cause') return `${plainText(route.id, 80)} · ${name}`;
  if (route.view === 'missing') return `Not in this report · ${name}`;
  return `${runVerdict(model)} · ${name}`;
}

/** Before the script runs; a run of one site shows that site. */
export function firstTitle(model: PageModel): string {
  return model.sites.length === 1
    ? titleOf({ view: 'site', at: 0, check: null, finding: null }, model)
    : `${runVerdict(model)} · wp-rest-doctor`;
}
