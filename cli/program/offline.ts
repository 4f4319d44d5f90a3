import { type Command, Option } from 'commander';
import { examples } from './examples.ts';
import { explainFormats } from './names.ts';
import { outputOptions, useOption } from './options.ts';
import type { Runs } from './runs.ts';

/** The commands around what is known or saved already. */
export function addOffline(root: Command, runs: Runs): void {
  useOption(root.command('explain'))
    .description('explain a cause: what it means, how it is recognised, and how to fix it on each server')
    .argument('[cause]', 'its id, as a report names it; without any, all of them are listed')
    .option('--server <server>', 'only the fixes for this server: apache, nginx, …')
    .addOption(
      new Option('-f, --format <format>', 'for a terminal, or a page')
        .choices(explainFormats)
        .default('table'),
    )
    .addHelpText('after', examples.explain)
    .action(runs(async () => (await import('../commands/index.ts')).explain));
  outputOptions(root.command('replay'))
    .description('judge saved visits again, without sending anything')
    .argument('<file...>', 'evidence.json, or one visit a line; - is standard input')
    .addHelpText('after', examples.replay)
    .action(runs(async () => (await import('../commands/index.ts')).replay));
  outputOptions(root.command('merge'), 'the report in every format')
    .description('make one run of the ndjson of several parts of it')
    .argument('<file...>', 'what --format ndjson wrote; - is standard input')
    .option('-b, --baseline <file>', 'compare with the last run, and remember this one there')
    .option('-s, --sites <file>', 'whose baseline and notify hold for this run')
    .addHelpText('after', examples.merge)
    .action(runs(async () => (await import('../commands/index.ts')).merge));
  useOption(root.command('bundle'))
    .description('pack what is wrong with a site into one archive for the support of its host')
    .argument('<target>', 'an address, a sites file, or an evidence.json')
    .option('-u, --user <name>', 'log in as; the password comes from WP_PASSWORD, standard input or a prompt')
    .option('--only <name>', 'of several sites, this one')
    .option('--read-only', 'write nothing and try no wrong login')
    .option(
      '-o, --output <file>',
      'the archive; wp-rest-doctor-SITE-DATE.zip by default, never over another file',
    )
    .addHelpText('after', examples.bundle)
    .action(runs(async () => (await import('../commands/index.ts')).bundle));
}
