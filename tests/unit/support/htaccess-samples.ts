import { header } from './htaccess-samples/header.ts';
import { refused } from './htaccess-samples/refused.ts';
import { requests } from './htaccess-samples/requests.ts';
import type { Sample } from './htaccess-samples/sample.ts';

/** What real files do wrong, and what becomes of them. */
export const samples: Readonly<Record<string, Sample>> = { ...header, ...requests, ...refused };
