import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { inertMarkup, shown, shownLines } from '../../base/text.ts';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import { changesText } from '../../monitor/changes-text.ts';
import { bundleFiles } from '../../reports/formats/bundle/files.ts';
import { curlLines } from '../../reports/formats/curl/script.ts';
import { outputs, renderers } from '../../reports/formats/index.ts';
import { ticket } from '../../reports/formats/terminal/ticket.ts';
import { jsonText } from '../../reports/text/json.ts';
import { shellWord } from '../../reports/text/shell.ts';
import { styleFor } from '../../reports/text/style.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { answer, error } from '../unit/support/evidence.ts';
import { hostile } from '../unit/support/hostile.ts';
import { rendered, reportOf, stripped } from '../unit/support/reports.ts';
import { commands, runnerCommands } from '../unit/support/runner-commands.ts';

// Many texts in many formats.
test.slow();

/** At the beginning, behind a word, behind a line end of each kind, behind what is taken out. */
const placed = (command: string) => [
  command,
  `403 ${command}`,
  `a\n${command}`,
  `a\r\n  ${command}\r\nb`,
  `a\r${command}`,
  `a\u2028${command}`,
  `\u200b\u00a0${command}`,
  // So long that a line ends before it, wherever lines end.
  `${'word '.repeat(14)}${command} ${'word '.repeat(14)}${command}`,
];
const all = commands.flatMap(placed);

/** Each command and each place, not each with each: a format takes all of its texts from one place. */
const some = commands.flatMap((command, at) => placed(command).filter((_, place) => (place - at) % 4 === 0));

test('the reader of this test finds each of them', () => {
  for (const command of commands) expect(runnerCommands(command), command).not.toEqual([]);
});

for (const format of Object.keys(renderers.known))
  for (const isFleet of [false, true])
    test(`no text of a host is a command in ${format}${isFleet ? ', of a fleet' : ''}`, async () => {
      for (const text of some) {
        const log = await rendered(format, [hostile(text)], { isFleet });
        // Those of this format are ours: one a site.
        const ours = format === 'github' ? /^::(error|warning|notice) title=/ : /^$/;
        expect(
          runnerCommands(log).filter((line) => !ours.test(line)),
          text,
        ).toEqual([]);
        if (format === 'github') expect(log.match(/\n/g), text).toHaveLength(1);
      }
    });

test('nor in the files of a run', async () => {
  for (const [name, load] of Object.entries(outputs)) {
    const make = await load();
    for (const text of commands) {
      const renderer = make({ style: styleFor({ colour: false, unicode: false }), width: 80, quiet: false });
      const started = new Date('2026-11-24T12:00:00.000Z');
      renderer.begin?.({ started, sites: 1, only: null, longestName: 8 });
      expect(runnerCommands(renderer.site(hostile(text))), `${name}: ${text}`).toEqual([]);
    }
  }
});

test('nor in what a test of the suite fails with, in changes, in curl lines, in an archive', () => {
  for (const text of some) {
    const evidence = stripped();
    answer(evidence, 'validate', 403, error(text, 403), [[`x-${text}`, text]]);
    const report = reportOf(evidence, text);
    evidence.site = {
      ...evidence.site,
      name: text,
      allow: [{ cause: 'waf-block', reason: text, until: text }],
    };
    for (const { verdict } of rejudged(evidence))
      expect(runnerCommands(ticket(evidence.site, { verdict, findings: report.findings })), text).toEqual([]);
    const change = { site: text, kind: 'new', since: text, confirmed: true, causes: [text] } as const;
    expect(runnerCommands(changesText([{ ...change, causes: [text] }], text)), text).toEqual([]);
    for (const exchange of report.exchanges) {
      exchange.request.url += `?a=${text}`;
      exchange.request.headers.push(['x-header', text]);
      exchange.request.body = text;
    }
    expect(runnerCommands(curlLines(report.exchanges, report.url)), text).toEqual([]);
    for (const file of bundleFiles(report, evidence as KeptEvidence))
      expect(runnerCommands(file.text), file.name).toEqual([]);
  }
});

test('nor in any text that is shown', () => {
  for (const text of all)
    for (const log of [shown(text), shownLines(text)]) expect(runnerCommands(log), text).toEqual([]);
});

test('a reader still understands it', () => {
  expect(shown('403 ##[stop-commands]nobody-knows')).toBe('403 # #[stop-commands]nobody-knows');
  expect(shown('::error title=x::y')).toBe(': :error title=x::y');
  expect(shownLines('a\n--- b')).toBe('a\n- -- b');
  expect(inertMarkup('<p>##vso[x]</p>')).toBe('<p>&#35;#vso[x]</p>');
});

test('what is none stays as it is', () => {
  for (const text of [
    'WP_REST_Server::dispatch at fe80::1, http://[::1]/',
    '# heading, ## heading, #1, C##, [x]',
    'a--- b ----- c -- d +++++ ~/x ^2',
    'section_start and travis_fold',
  ])
    expect(shown(text)).toBe(text);
});

test('JSON keeps its values, and a shell its words', () => {
  for (const text of all) {
    expect(JSON.parse(jsonText({ [text]: text })), text).toEqual({ [text]: text });
    const [word] = [shellWord(text)];
    const said = execFileSync('sh', ['-c', `NL='\n'; printf '%s_' ${word}`], { encoding: 'utf8' });
    expect(said, text).toBe(`${text}_`);
  }
});
