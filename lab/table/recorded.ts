import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StackId } from '../stacks/stack.ts';
import type { Judged } from './judged.ts';

/** What `npm run lab` keeps of the table, `lab/results.json`; `lab/results.md` shows it. */
export interface Results {
  /** By the plugin that was run, `contract` or its version. */
  runs: Record<string, Run>;
}

export interface Run {
  plugin: string;
  /** ISO day of the last cell that was run. */
  day: string;
  /** What the whole table took when it was last run at once. */
  seconds: number;
  wordpress: string;
  cells: RecordedCell[];
  /** See `proveRungs`; absent until it has been run. */
  rungs?: RecordedRung[];
}

/** A fix that mended a fault alone, where the ladder stops before it. */
export interface RecordedRung {
  fix: string;
  stack: StackId;
  fault: string;
  /** The lines that did it, by a short name; see `linesOf`. */
  lines: string;
}

export interface RecordedCell {
  fault: string;
  stack: StackId;
  /** What was named, with its certainty. */
  named: string[];
  isNamed: boolean;
  isNamedAnonymously: boolean;
  /** Null where no printed fix can mend it. */
  isMended: boolean | null;
  by: string[];
  requests: number;
}

const file = fileURLToPath(new URL('../results.json', import.meta.url));

export function readResults(): Results | null {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** A cell a line, so that a change shows as one line. */
export function writeResultsFile({ runs }: Results): void {
  const listed = (list: unknown[]) => list.map((one) => `        ${JSON.stringify(one)}`).join(',\n');
  const texts = Object.entries(runs).map(([name, { cells, rungs = [], ...about }]) => {
    const head = JSON.stringify(about).slice(0, -1);
    return `    ${JSON.stringify(name)}: ${head}, "cells": [\n${listed(cells)}\n      ], "rungs": [\n${listed(rungs)}\n      ]}`;
  });
  writeFileSync(file, `{\n  "runs": {\n${texts.join(',\n')}\n  }\n}\n`);
}

export function recordedCell(cell: Judged): RecordedCell {
  const { fault, stack, named, isNamed, isNamedAnonymously, mended, requests } = cell;
  return {
    fault,
    stack,
    named,
    isNamed,
    isNamedAnonymously,
    isMended: mended === null ? null : mended.isGreen,
    by: mended?.by ?? [],
    requests,
  };
}
