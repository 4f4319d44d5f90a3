import { styleText } from 'node:util';
import { OF_PROJECT, ownCommand } from '../../base/own-command.ts';
import { type State, states } from './words.ts';

/** How a text is set off: by colour and signs where there is a terminal, in plain letters elsewhere. */
export interface Style {
  mark(state: State): string;
  /** The same, one column wide. */
  letter(state: State): string;
  bold(text: string): string;
  dim(text: string): string;
  code(text: string): string;
  dot: string;
  arrow: string;
  /** What to type for this program: `npx wp-rest-doctor`. */
  command: string;
}

interface Means {
  colour: boolean;
  unicode: boolean;
  command?: string;
}

export function styleFor({ colour, unicode, command = OF_PROJECT }: Means): Style {
  // Whether there is colour was decided for the stream that is written to, not for standard output.
  const paint = (format: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(format, text, { validateStream: false }) : text;
  return {
    mark: (state) => paint(states[state].colour, unicode ? states[state].sign : states[state].letters),
    letter: (state) => paint(states[state].colour, unicode ? states[state].sign : states[state].letter),
    bold: (text) => paint('bold', text),
    dim: (text) => paint('gray', text),
    code: (text) => paint('cyan', text),
    dot: unicode ? '·' : '|',
    arrow: unicode ? '→' : '->',
    command,
  };
}

/** The style of a ticket or a log: letters alone. */
export const plain: Style = styleFor({ colour: false, unicode: false });

/** Returns the style that a stream can show; NO_COLOR and FORCE_COLOR have the last word on colour. */
export function styleOf(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): Style {
  const unicode = stream.isTTY === true && env.TERM !== 'dumb';
  const isForced = (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0';
  const colour = !env.NO_COLOR && (unicode || isForced) && env.FORCE_COLOR !== '0';
  return styleFor({ colour, unicode, command: ownCommand(env) });
}
