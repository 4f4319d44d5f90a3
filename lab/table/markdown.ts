import type { NamedFault } from '../fault.ts';
import { healthy, isHealthy } from '../faults.ts';
import { type StackId, stackIds } from '../stacks/stack.ts';
import { releases } from '../wordpress/releases.ts';
import type { RecordedCell, Results, Run } from './recorded.ts';

/** `lab/results.md`: what is proved, for anyone to see. */
export function resultsMarkdown({ runs }: Results, faults: NamedFault[]): string {
  const main = runs.contract;
  const installed = faults.filter(({ wordpress }) => wordpress === undefined);
  if (!main)
    return '# What the lab has proved\n\nNothing yet: `npm run lab` with the contract plugin has not been run.\n';
  return `# What the lab has proved

Written by \`npm run lab\`; do not edit. When a fault, a cause, a probe or a fix changes what comes of a cell, a test says
so until that cell has been run again.

Each fault is put into a real server before a real WordPress (${main.wordpress}); the suite looks; the lines it prints are
applied at the place it prints by a program that knows nothing but the report; the suite looks again.

${summary(runs, faults)}${differences(runs)}
## Faults × stacks

**mended**: named exactly, mended by the printed lines, green again. **named**: named exactly; it cannot be mended from
the site. **WRONG**, **not mended**: what those words say. Empty: the fault makes no sense there. The column *blind* says
whether it is named without credentials too.

${table(main, installed)}
${releases.map(({ name }) => onRelease(main, name, faults)).join('')}## What mended it

${fixTable(
  main,
  installed.filter((fault) => !isHealthy(fault)),
)}`;
}

function summary(runs: Results['runs'], faults: NamedFault[]): string {
  const lines = Object.values(runs).map((run) => {
    const { cells } = run;
    const known = new Set(faults.filter(isHealthy).map(({ id }) => id));
    const isWell = ({ fault }: RecordedCell) => fault === healthy.id || known.has(fault);
    const broken = cells.filter((cell) => !isWell(cell));
    const well = cells.filter(isWell);
    const mendable = broken.filter(({ isMended }) => isMended !== null);
    const needless = new Set(faults.filter(({ needsLogin }) => needsLogin === undefined).map(({ id }) => id));
    const visible = broken.filter(({ fault }) => needless.has(fault));
    const most = (some: RecordedCell[]) => Math.max(0, ...some.map(({ requests }) => requests));
    return [
      run.plugin,
      stacksOf(cells),
      `${count(broken, ({ isNamed }) => isNamed)} of ${broken.length}`,
      `${count(mendable, ({ isMended }) => isMended === true)} of ${mendable.length}`,
      `${count(visible, ({ isNamedAnonymously }) => isNamedAnonymously)} of ${visible.length}`,
      `${count(well, ({ named }) => named.length > 0)} of ${well.length}`,
      `${most(well)} / ${most(broken)}`,
      `${run.seconds} s, ${run.day}`,
    ];
  });
  const head = [
    'plugin',
    'on',
    'named exactly',
    'mended',
    'named without login',
    'false findings when healthy',
    'most requests healthy / broken',
    'run',
  ];
  return rowsOf(head, lines);
}

/** Where another build of the plugin is told otherwise than the contract plugin; builds differ, and so may the truth. */
function differences(runs: Results['runs']): string {
  const lines = Object.entries(runs)
    .filter(([key]) => key !== 'contract')
    .flatMap(([, { plugin, cells }]) => cells.filter(isOff).map((cell) => `- ${plugin}, ${tellOff(cell)}`));
  return lines.length === 0
    ? ''
    : `\nWith other builds of the plugin these came out otherwise:\n\n${lines.join('\n')}\n`;
}

function isOff({ isNamed, isMended }: RecordedCell): boolean {
  return !isNamed || isMended === false;
}

function tellOff({ fault, stack, named, isNamed }: RecordedCell): string {
  const what = isNamed
    ? 'named, and not mended by what is printed'
    : `named ${named.join(', ') || 'nothing'}`;
  return `\`${fault}\` on ${stack}: ${what}`;
}

function stacksOf(cells: RecordedCell[]): string {
  const stacks = stackIds.filter((id) => cells.some(({ stack }) => stack === id));
  return stacks.length === stackIds.length ? 'every stack' : stacks.join(', ');
}

function table({ cells }: Run, faults: NamedFault[]): string {
  const rows = ['healthy', ...faults.map(({ id }) => id)].map((id) => {
    const own = cells.filter(({ fault }) => fault === id);
    const blind = faults.find((fault) => fault.id === id)?.needsLogin === undefined ? 'yes' : 'no';
    return [id, blind, ...stackIds.map((stack) => cellText(own.find((cell) => cell.stack === stack)))];
  });
  return rowsOf(['fault', 'blind', ...stackIds], rows);
}

/** What came of the same faults there, on one stack each. */
function onRelease({ cells }: Run, name: string, faults: NamedFault[]): string {
  const own = faults.filter(({ wordpress }) => wordpress === name);
  const rows = own.flatMap(({ id, parts }) =>
    cells
      .filter(({ fault }) => fault === id)
      .map((cell) => [parts.join(' + ') || 'healthy', cell.stack, cellText(cell)]),
  );
  return rows.length === 0
    ? ''
    : `## On WordPress ${name}\n\n${rowsOf(['fault', 'stack', 'came to'], rows)}\n`;
}

function cellText(cell: RecordedCell | undefined): string {
  if (!cell) return '';
  if (!cell.isNamed) return `**WRONG**: ${cell.named.join(', ') || 'nothing'}`;
  if (cell.named.length === 0) return 'no finding';
  if (cell.isMended === null) return 'named';
  return cell.isMended ? 'mended' : '**not mended**';
}

function fixTable({ cells }: Run, faults: NamedFault[]): string {
  const rows = faults.map(({ id, says, causes, mendable }) => {
    const by = new Map<string, StackId[]>();
    for (const cell of cells.filter(({ fault }) => fault === id))
      for (const fix of cell.by) by.set(fix, [...(by.get(fix) ?? []), cell.stack]);
    const texts = [...by].map(([fix, stacks]) => `\`${fix}\` (${stacks.join(', ')})`);
    return [
      id,
      says,
      causes.join(', '),
      mendable === true ? texts.join('; ') : `not from the site: ${mendable}`,
    ];
  });
  return rowsOf(['fault', 'what it is', 'cause', 'mended by'], rows);
}

function rowsOf(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

function count<T>(list: T[], fits: (one: T) => boolean): number {
  return list.filter(fits).length;
}
