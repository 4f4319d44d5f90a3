import { onceFor } from '../../base/once-for.ts';
import { bounded } from '../bounded.ts';
import { Source, type Span } from '../source.ts';
import { type Constant, constantsOf } from './constants.ts';
import { calledName, child, type PhpNode, text, within } from './node.ts';
import { parsePhp, type SyntaxFault } from './parse.ts';
import { secretsIn } from './secrets.ts';

/** A wp-config.php as far as it was understood. */
export interface WpConfig {
  source: Source;
  program: PhpNode;
  /** Every node of it, in the order of the file. */
  nodes: readonly PhpNode[];
  fault: SyntaxFault | null;
  constants: readonly Constant[];
  /** The statement that loads WordPress: what stands below it comes too late. */
  settings: Span | null;
  /** What runs code of elsewhere before that: nobody knows what it defines. */
  foreign: readonly Span[];
}

/** Null for one that nests too deep to be read. */
export function wpConfigOf({ name, bytes }: Source): WpConfig | null {
  const parsed = parsePhp(bytes);
  if (!parsed) return null;
  const { program, fault } = parsed;
  const nodes = within(program);
  const source = new Source(name, bytes, secretsIn(bytes, program, nodes, fault !== null));
  const runs = nodes.filter((node) => node.kind === 'include' || isEval(node));
  const settings = runs.find((node) => leadsTo(node, 'wp-settings.php')) ?? null;
  const foreign = runs.filter((node) => node !== settings && (!settings || node.start < settings.start));
  return {
    source,
    program,
    nodes,
    fault,
    constants: constantsOf(program),
    settings: settings && statementAt(nodes, settings),
    foreign,
  };
}

/** In which any file of people is through, many times over. */
const MOST_MS = 600;

/** Null too for one that takes too long. */
export const wpConfigInTime = onceFor((source: Source) => bounded(() => wpConfigOf(source), MOST_MS));

/** The first definition that PHP runs; later ones do nothing. */
export function defined(config: WpConfig, name: string): Constant | null {
  return config.constants.find((one) => one.name === name) ?? null;
}

/** Whether PHP comes to a definition: one that asks whether there is none yet counts where there is none. */
export function isRun(config: WpConfig, one: Constant): boolean {
  const isFirst = one.isGuarded && defined(config, one.name) === one;
  return !one.isConditional || (isFirst && !config.foreign.some(({ start }) => start < one.statement.start));
}

export function isLate({ settings }: WpConfig, { start }: Span): boolean {
  return settings !== null && start > settings.start;
}

function isEval(node: PhpNode): boolean {
  return node.kind === 'eval' || calledName(node) === 'eval';
}

function leadsTo(node: PhpNode, file: string): boolean {
  return within(node).some((one) => one.kind === 'string' && (text(one, 'value') ?? '').endsWith(file));
}

/** The whole statement, with its semicolon. */
function statementAt(nodes: readonly PhpNode[], at: Span): Span {
  const whole = nodes.find(
    (node) => node.kind === 'expressionstatement' && child(node, 'expression')?.start === at.start,
  );
  return whole ?? at;
}
