import type { Command } from 'commander';
import { examples } from './examples.ts';
import type { Runs } from './runs.ts';

/** The commands around the checking: what it begins with, what it may have left, what a shell completes. */
export function addUpkeep(root: Command, runs: Runs): void {
  addInit(root.command('init')).action(runs(async () => (await import('./commands/init.ts')).init));
}

function addInit(command: Command): Command {
  return command
    .description('write a sites.yaml, a workflow and a Playwright config to begin with')
    .argument('[folder]', 'where to; what is there already stays as it is', '.')
    .option('--dry-run', 'only say what would be written')
    .addHelpText('after', examples.init);
}
