import type { Command } from 'commander';
import { exitStatus } from '../../monitor/run-status.ts';
import { write } from '../../reports/output/write.ts';
import type { Io } from '../io.ts';
import type { shells } from '../program/names.ts';
import { bash } from './completion/bash.ts';
import { fish } from './completion/fish.ts';
import { completable } from './completion/model.ts';
import { zsh } from './completion/zsh.ts';

const scripts = { bash, zsh, fish };

/** Prints the script of that shell, made of the commands as they are defined here. */
export async function completion(shell: (typeof shells)[number], root: Command, io: Io): Promise<number> {
  await write(io.stdout, scripts[shell](completable(root)));
  return exitStatus.ok;
}
