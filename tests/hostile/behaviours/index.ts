import type { Named } from '../support/behaviour.ts';
import { bodyTypes } from './bodies.ts';
import { compression } from './compression.ts';
import { connection } from './connection.ts';
import { drafts } from './drafts.ts';
import { headerSoup } from './headers.ts';
import { redirects } from './redirects.ts';
import { jsonShapes } from './shapes.ts';
import { sizes } from './sizes.ts';
import { statusLine } from './status-line.ts';
import { timing } from './timing.ts';
import { tokens } from './tokens.ts';

/** Everything that a host is tried with, by what is odd about it. */
export const groups: Record<string, Named[]> = {
  'the status line': statusLine,
  'the headers': headerSoup,
  'the type of the body': bodyTypes,
  'the shape of the JSON': jsonShapes,
  'the size': sizes,
  'the compression': compression,
  'the redirects': redirects,
  'the tokens': tokens,
  'the drafts': drafts,
  'the time': timing,
  'the connection': connection,
};
