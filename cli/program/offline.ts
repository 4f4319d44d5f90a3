import type { Command } from 'commander';
import { examples } from '../examples.ts';
import type { Runs } from '../runs.ts';

/** The commands that look at what is known or saved already. */
export function addOffline(root: Command, runs: Runs): void {
  root
    .command('explain')
    .description('tell what a cause means, how it is recognised, and how it is mended on each server')
    .argument('[cause]', 'its id, as a report names it; without any, all of them are listed')
    .option('--server <server>', 'only the fixes for this server: apache, nginx, …')
    .addHelpText('after', examples.explain)
    .action(runs(async () => (await import('../commands/explain.ts')).explain));
}
