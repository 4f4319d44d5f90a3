import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { truthy } from '@actions/expressions/result';

/** What `${{ … }}` may name, and the functions of it that ask the job. */
export interface Scope {
  contexts: Record<string, unknown>;
  functions: Record<string, (argument: string) => boolean | string>;
}

const STATUS = /\b(?:success|failure|cancelled|always)\s*\(/;

/** With what stands for each `${{ … }}`, as GitHub's own evaluator has it. */
export function filled(text: string, scope: Scope): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, source: string) => evaluated(source, scope).coerceString());
}

/** Whether an `if` lets a job or a step run. Without a word of how things stand, it asks for success as well. */
export function holds(condition: string | undefined, scope: Scope): boolean {
  const source = (condition ?? 'success()').replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  return truthy(evaluated(STATUS.test(source) ? source : `success() && (${source})`, scope));
}

function evaluated(source: string, { contexts, functions }: Scope): data.ExpressionData {
  const known = Object.entries(functions).map(([name, call]) => ({
    name,
    minArgs: 0,
    maxArgs: 1,
    call: (argument?: data.ExpressionData) => dataOf(call(argument?.coerceString() ?? '')),
  }));
  const { tokens } = new Lexer(source).lex();
  const expression = new Parser(tokens, Object.keys(contexts), known).parse();
  const context = dataOf(contexts) as data.Dictionary;
  const byName = new Map(known.map((one) => [one.name.toLowerCase(), one]));
  return new Evaluator(expression, context, byName).evaluate();
}

function dataOf(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver);
}
