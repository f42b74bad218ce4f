// Bundles the parts of the server that a bench measures, and loads them.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * @param name of the bundle in `.bench/`
 * @param parts what is exported, by its file under `server/src/`
 */
export async function load(name, parts) {
  const outfile = path.join(root, '.bench', `${name}.mjs`);
  const contents = Object.entries(parts).map(([file, names]) => `export { ${names} } from './${file}';`);
  await build({
    stdin: { contents: contents.join('\n'), resolveDir: path.join(root, 'server/src') },
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    format: 'esm',
    target: 'node20',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}
