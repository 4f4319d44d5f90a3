import type { Edit } from '../../edit.ts';
import type { Source } from '../../source.ts';
import { defined } from '../config.ts';
import { type Constant, isTrue } from '../constants.ts';
import { indentOf, wholeLines } from '../lines.ts';
import type { Rule } from '../rule.ts';

const DISPLAY = 'WP_DEBUG_DISPLAY';

export const debugDisplay: Rule = {
  id: 'debug-display',
  find: (config) => {
    const debug = defined(config, 'WP_DEBUG');
    const display = defined(config, DISPLAY);
    if (!debug || isTrue(debug) !== true || (display && isTrue(display) !== true)) return [];
    return [
      {
        at: (display ?? debug).nameAt,
        severity: 'warning',
        says: 'WP_DEBUG is on and shows errors on the page: a notice of any plugin is sent before the JSON of an answer and makes it invalid.',
        step: `Set define( '${DISPLAY}', false ); and read them in wp-content/debug.log with WP_DEBUG_LOG.`,
        edits: display
          ? [{ start: display.valueAt.start, end: display.valueAt.end, text: 'false' }]
          : added(config.source, debug),
      },
    ];
  },
};

function added(source: Source, debug: Constant): Edit[] {
  const own = wholeLines(source, debug.statement);
  if (!own) return [];
  const line = `${indentOf(source, own.start)}define( '${DISPLAY}', false );`;
  // Above it, since the line below may be one that is taken out.
  return [{ start: own.start, end: own.start, text: `${line}\n` }];
}
