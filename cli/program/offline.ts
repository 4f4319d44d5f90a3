import type { Command } from 'commander';
import { examples } from '../examples.ts';
import type { Runs } from '../runs.ts';
import { outputOptions } from './output.ts';

/** The commands that look at what is known or saved already. */
export function addOffline(root: Command, runs: Runs): void {
  root
    .command('explain')
    .description('tell what a cause means, how it is recognised, and how it is mended on each server')
    .argument('[cause]', 'its id, as a report names it; without any, all of them are listed')
    .option('--server <server>', 'only the fixes for this server: apache, nginx, …')
    .addHelpText('after', examples.explain)
    .action(runs(async () => (await import('../commands/explain.ts')).explain));
  outputOptions(root.command('replay'))
    .description('judge saved visits again, without sending anything')
    .argument('<file...>', 'evidence.json, or one visit a line; - is standard input')
    .addHelpText('after', examples.replay)
    .action(runs(async () => (await import('../commands/replay.ts')).replay));
  outputOptions(root.command('merge'), 'report.json')
    .description('make one run of the ndjson of several parts of it')
    .argument('<file...>', 'what --format ndjson wrote; - is standard input')
    .addHelpText('after', examples.merge)
    .action(runs(async () => (await import('../commands/merge.ts')).merge));
}
