import { counted, shown, wrapped } from '../../../base/text.ts';
import type { Style } from '../../../reports/text/style.ts';
import type { Asked } from '../../../site-files/asked.ts';
import type { Given } from '../../../site-files/read.ts';
import type { Reading } from '../../../site-files/reading.ts';
import { originOf } from '../../../site-files/request.ts';

interface Read {
  file: Given;
  reading: Reading;
}

const WIDTH = 99;
/** More servers of one configuration are not listed. */
const MOST_SHOWN = 3;

/** `https://shop.example`, in front of the path; empty where nobody has named the site. */
export function addressOf({ request, isSiteKnown }: Asked): string {
  return isSiteKnown ? originOf(request) : '';
}

/** What was asked where nobody has said at which address, and what a wp-config.php alone does not tell. */
export function aroundText(asked: Asked, files: readonly Read[], style: Style): string[] {
  if (files.every(({ file }) => file.kind === 'wp-config')) return [alone(files, style)];
  const origins = [...new Set(files.flatMap(({ reading }) => reading.askedAt))];
  if (asked.isSiteKnown || origins.length === 0) return [];
  const more = origins.length - MOST_SHOWN;
  const list = `${origins.slice(0, MOST_SHOWN).map(shown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return [` Asked at ${list}; --site names the address of the site.\n`];
}

function alone(files: readonly Read[], style: Style): string {
  const lines = files.flatMap(({ reading: { source, remarks, unknown } }) => {
    const errors = remarks.filter(({ severity }) => severity === 'error').length;
    const state = errors > 0 ? 'fail' : unknown.length > 0 ? 'skipped' : 'pass';
    const says =
      errors > 0
        ? `${counted(errors, 'error')} in it ${errors === 1 ? 'keeps' : 'keep'} clients out or ${errors === 1 ? 'lets' : 'let'} anybody in`
        : `nothing ${unknown.length > 0 ? 'that is seen ' : ''}in it keeps clients out`;
    return [` ${style.mark(state)} ${shown(source.name)}: ${says}`];
  });
  const rest =
    'Whether the request and its header come to WordPress is decided in .htaccess, or by nginx: read those files as well.';
  return `${[...lines, ...wrapped(rest, WIDTH - 4).map((line) => `     ${line}`)].join('\n')}\n`;
}
