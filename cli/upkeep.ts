import type { Command } from 'commander';
import { examples } from './examples.ts';
import type { Runs } from './runs.ts';

/** The commands around the checking: what it begins with, what it may have left, what a shell completes. */
export function addUpkeep(root: Command, runs: Runs): void {
  addInit(root.command('init')).action(runs(async () => (await import('./commands/init.ts')).init));
  addClean(root.command('clean')).action(runs(async () => (await import('./commands/clean.ts')).clean));
}

function addInit(command: Command): Command {
  return command
    .description('write a sites.yaml, a workflow and a Playwright config to begin with')
    .argument('[folder]', 'where to; what is there already stays as it is', '.')
    .option('--dry-run', 'only say what would be written')
    .addHelpText('after', examples.init);
}

function addClean(command: Command): Command {
  return command
    .description('find and delete drafts that earlier runs left')
    .argument('[target...]', 'addresses, host names, or a sites file; ./sites.yaml by default')
    .option('-s, --sites <file>', 'the sites to clean')
    .option('-u, --user <name>', 'log in as; the password comes from WP_PASSWORD, standard input or a prompt')
    .option('--only <name...>', 'of the sites file, only these')
    .option('--tag <tag...>', 'of the sites file, only those with one of these tags')
    .option('-y, --yes', 'delete without asking; without it nothing is deleted where nobody can be asked')
    .addHelpText('after', examples.clean);
}
