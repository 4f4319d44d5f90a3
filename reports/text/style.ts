import type { CheckState, SiteStatus } from '../model/report.ts';

type Mark = CheckState | SiteStatus;

/** How the terminal renderers write: with colour and signs where there is a terminal, in plain letters elsewhere. */
export interface Style {
  mark(state: Mark): string;
  bold(text: string): string;
  dim(text: string): string;
  code(text: string): string;
  dot: string;
  arrow: string;
}

const signs: Record<Mark, string> = {
  pass: '✓',
  warn: '!',
  fail: '✗',
  flaky: '~',
  error: '?',
  blocked: '–',
  skipped: '–',
};
const words: Record<Mark, string> = {
  pass: 'ok',
  warn: 'warn',
  fail: 'FAIL',
  flaky: 'flaky',
  error: 'ERR',
  blocked: 'block',
  skipped: 'skip',
};
const colours: Record<Mark, number> = {
  pass: 32,
  warn: 33,
  fail: 31,
  flaky: 33,
  error: 35,
  blocked: 90,
  skipped: 90,
};

export function styleFor({ colour, unicode }: { colour: boolean; unicode: boolean }): Style {
  const paint = (code: number, text: string, off: number) =>
    colour ? `\u001b[${code}m${text}\u001b[${off}m` : text;
  return {
    mark: (state) => paint(colours[state], unicode ? signs[state] : words[state], 39),
    bold: (text) => paint(1, text, 22),
    dim: (text) => paint(90, text, 39),
    code: (text) => paint(36, text, 39),
    dot: unicode ? '·' : '|',
    arrow: unicode ? '→' : '->',
  };
}

/** For a ticket or a log: letters alone. */
export const plain: Style = styleFor({ colour: false, unicode: false });

/** By what the stream can show; NO_COLOR and FORCE_COLOR have the last word on colour. */
export function styleOf(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): Style {
  const unicode = stream.isTTY === true && env.TERM !== 'dumb';
  const isForced = (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0';
  return styleFor({ colour: !env.NO_COLOR && (unicode || isForced) && env.FORCE_COLOR !== '0', unicode });
}
