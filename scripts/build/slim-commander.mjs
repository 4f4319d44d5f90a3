/**
 * commander loads child_process for subcommands that are programs of their own. We have none, and it would be a tenth
 * of a start.
 * @type {import('esbuild').Plugin}
 */
export const slimCommander = {
  name: 'slim-commander',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[/\\]commander[/\\]/.test(importer)
        ? { path: 'child_process', namespace: 'slim-commander' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'slim-commander' }, () => ({ contents: 'module.exports = {};' }));
  },
};
