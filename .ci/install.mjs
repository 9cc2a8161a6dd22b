// Runs before `npm start` and `npm test`, with nothing installed and any Node from 20 on.
// What is installed already is left alone; the answer takes well under a tenth of a second.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lockFile = join(root, 'package-lock.json');
// npm leaves optional packages out in silence (this platform, this Node). Without a note of which
// lock was installed last, such a gap would set off the same install at every start.
const noteFile = join(root, 'node_modules', '.cache', 'installed-lock');

const lock = read(lockFile);
if (lock === undefined) {
  fail('package-lock.json is missing.', 'Restore it with: git checkout package-lock.json');
}
const digest = createHash('sha256').update(lock).digest('hex');
const fault = getFault(JSON.parse(lock).packages);
if (fault !== undefined) install(fault);

/** What keeps node_modules from being what the lock says, or undefined. */
function getFault(wanted) {
  const hidden = read(join(root, 'node_modules', '.package-lock.json'));
  if (hidden === undefined) return 'nothing is installed yet';
  const installed = JSON.parse(hidden).packages;
  const noted = read(noteFile) === digest;
  // Of the optional packages only those that package.json names itself are missed: the others are
  // the parts of a package for one platform or another.
  const named = Object.keys(wanted[''].optionalDependencies ?? {});
  const missed = noted ? [] : named.map((name) => `node_modules/${name}`);
  for (const [path, { version, optional, link }] of Object.entries(wanted)) {
    if (path === '' || link) continue;
    if (!installed[path] && optional && !missed.includes(path)) continue;
    if (installed[path]?.version !== version) return `${path} should be ${version}`;
  }
  const extra = Object.keys(installed).find((path) => !(path in wanted));
  if (extra !== undefined) return `${extra} is not in package-lock.json`;
  if (!noted) note();
  return undefined;
}

function install(reason) {
  console.log(`install: ${reason}; running npm ci`);
  // npm tells its scripts where it is itself; a plain `node .ci/install.mjs` looks on the PATH.
  const own = process.env.npm_execpath;
  const [command, ...args] = own?.endsWith('.js') ? [process.execPath, own] : ['npm'];
  // A Node that is too old for some package is no fault here: npm run puts the installed one first.
  args.push('ci', '--include=dev', '--include=optional', '--loglevel=error');
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (error)
    fail(`npm could not be started: ${error.message}`, 'Install Node with npm (nodejs.org).');
  if (status !== 0) {
    fail(
      `npm ci ended with ${status}; its own message stands above.`,
      'Check the network and the npm registry (npm ping). If package.json was edited by hand, ' +
        'run npm install once, so that package-lock.json agrees with it.',
    );
  }
  note();
}

function note() {
  mkdirSync(dirname(noteFile), { recursive: true });
  writeFileSync(noteFile, digest);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function fail(message, hint) {
  console.error(`install: ${message}\n  hint: ${hint}`);
  process.exit(1);
}
